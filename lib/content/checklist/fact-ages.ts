import { type Day, daysBetween, isDay } from '../../plan/calendar-day';
import type { ContentItem } from '../load/content-item';
import { readPhoneLines } from '../load/phone-lines';
import { leavesIn } from '../load/text/texts-in';

/** A number that the site prints, and how long ago somebody last called it. */
type CalledNumber = {
  item: ContentItem;
  line: number;
  name: string;
  isCrisis: boolean;
  /** `undefined` if nobody has yet. */
  daysAgo: number | undefined;
};

/** Every number in clinic.yaml and the locations that has a readable `checkedOn`. */
export function readCalledNumbers(items: readonly ContentItem[], today: Day): CalledNumber[] {
  return items
    .filter(({ type }) => type === 'Clinic' || type === 'Location')
    .flatMap((item) =>
      readPhoneLines(item).flatMap(({ path, line: { name, checkedOn }, isCrisis }) => {
        if (checkedOn === undefined) return [];
        const daysAgo = checkedOn === null ? undefined : daysBetween(checkedOn, today);
        const line = item.lineOf([...path, 'checkedOn']);
        return [{ item, line, name: String(name), isCrisis, daysAgo }];
      }),
    );
}

/** A fact that somebody confirmed: a figure, a price, the name, the promise to reply. */
type ConfirmedFact = {
  item: ContentItem;
  path: PropertyKey[];
  /** `null` if nobody has yet. */
  confirmedOn: Day | null;
};

/** Every `confirmedOn` in the content. */
export function readConfirmedFacts(items: readonly ContentItem[]): ConfirmedFact[] {
  return items.flatMap((item) =>
    leavesIn(item.fields).flatMap(({ path, value }) => {
      const isConfirmation = /^(?:name)?confirmedOn$/i.test(String(path.at(-1)));
      return isConfirmation && (value === null || isDay(value))
        ? [{ item, path, confirmedOn: value }]
        : [];
    }),
  );
}
