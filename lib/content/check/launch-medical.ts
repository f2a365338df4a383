import { uncheckedSources } from './check-citations';
import { type ContentItem, itemsOf, listField } from './content-item';
import { type Day, daysBetween, isDay } from './day';
import type { LaunchItem } from './problem';

/** What a doctor has to confirm, read or open: figures, texts and sources. */
export function launchMedical(items: readonly ContentItem[], today: Day): LaunchItem[] {
  return [
    ...items.flatMap((item) => toReview(item, today)),
    ...toFigures(items),
    ...toSources(items),
  ];
}

/** Texts that print their review at the foot. */
function toReview(item: ContentItem, today: Day): LaunchItem[] {
  if (item.markdown === undefined) return [];
  const { reviewedBy, reviewedOn, reviewDue } = item.fields;
  const at = { file: item.path, owner: 'doctor' as const, kind: 'Medical review' };
  if (reviewedBy === undefined || reviewedOn === undefined) {
    const message =
      'no doctor has reviewed this text: have it read, then write reviewedBy, reviewedOn and reviewDue';
    return [{ ...at, message }];
  }
  if (!isDay(reviewDue) || daysBetween(today, reviewDue) >= 0) return [];
  const message = `its review was due on ${reviewDue}: have it read again, then write the new days`;
  return [{ ...at, line: item.lineOf(['reviewDue']), message }];
}

function toFigures(items: readonly ContentItem[]): LaunchItem[] {
  return itemsOf(items, 'Figures').flatMap((item) =>
    listField(item, 'figures').flatMap((figure, index): LaunchItem[] => {
      const { label, said, owner, confirmedOn } = (figure ?? {}) as Record<string, unknown>;
      if (confirmedOn !== null) return [];
      const message = `"${String(label)}: ${String(said)}" is not confirmed: confirm or change it, then write the day in confirmedOn`;
      return [
        {
          file: item.path,
          line: item.lineOf(['figures', index, 'confirmedOn']),
          owner: owner === 'clinic' ? 'clinic' : 'doctor',
          kind: 'Unconfirmed figures',
          message,
        },
      ];
    }),
  );
}

/** Sources that are cited and that nobody has opened at the original. */
function toSources(items: readonly ContentItem[]): LaunchItem[] {
  return [...uncheckedSources(items)].flatMap(([id, source]): LaunchItem[] => {
    const citing = items.filter((item) =>
      item.markdown?.report.citations.some(({ name }) => name === id),
    );
    if (citing.length === 0) return [];
    const where = citing.map(({ type, name }) => `${type.toLowerCase()} ${name}`).join(', ');
    const message = `nobody has opened the original, and it is cited on ${where}: open it, mend what is said of it, then write checked: seen`;
    return [
      {
        file: source.path,
        line: source.lineOf(['checked']),
        owner: 'doctor',
        kind: 'Unchecked sources',
        message,
      },
    ];
  });
}
