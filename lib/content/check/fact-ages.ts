import { type ContentItem, itemsOf, listField } from './content-item';
import { type Day, daysBetween, isDay } from './day';

/** A number to call in a crisis, and the day on which somebody last called it. */
export type CrisisNumber = { item: ContentItem; line: number; name: string; daysAgo: number };

type Line = { name?: unknown; checkedOn?: unknown };

/** Every crisis number of clinic.yaml whose date can be read. */
export function readCrisisNumbers(items: readonly ContentItem[], today: Day): CrisisNumber[] {
  return itemsOf(items, 'Clinic').flatMap((item) => {
    const { emergency } = item.fields as { emergency?: Line & { others?: unknown } };
    const others = Array.isArray(emergency?.others) ? emergency.others : [];
    const lines: [PropertyKey[], Line | null | undefined][] = [
      [['emergency'], { name: 'the emergency number', checkedOn: emergency?.checkedOn }],
      ...others.map((line, index): [PropertyKey[], Line] => [['emergency', 'others', index], line]),
      ...listField(item, 'helplines').map((line, index): [PropertyKey[], Line] => [
        ['helplines', index],
        line as Line,
      ]),
    ];
    return lines.flatMap(([path, line]) => {
      if (!isDay(line?.checkedOn)) return [];
      const daysAgo = daysBetween(line.checkedOn, today);
      return [
        { item, line: item.lineOf([...path, 'checkedOn']), name: String(line.name), daysAgo },
      ];
    });
  });
}

/** A fact that somebody confirmed: a figure, a price, the name, the promise to reply. */
export type ConfirmedFact = {
  item: ContentItem;
  path: PropertyKey[];
  /** `null` while nobody has. */
  confirmedOn: Day | null;
};

/** Every `confirmedOn` of the content. */
export function readConfirmedFacts(items: readonly ContentItem[]): ConfirmedFact[] {
  return items.flatMap((item) =>
    confirmationsIn(item.fields).map(({ path, value }) => ({ item, path, confirmedOn: value })),
  );
}

function confirmationsIn(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; value: Day | null }[] {
  if (typeof value !== 'object' || value === null) {
    const isConfirmation = /^(?:name)?confirmedOn$/i.test(String(path.at(-1)));
    return isConfirmation && (value === null || isDay(value)) ? [{ path, value }] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) =>
    confirmationsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
