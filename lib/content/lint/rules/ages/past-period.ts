import { type ContentItem, type ItemOf, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/** Only a warning: the site leaves it out by itself. */
export const pastPeriod: Rule = {
  id: 'past-period',
  severity: 'warning',
  message: 'is over',
  fix: 'delete it',
  check: ({ items, today }) => [
    ...itemsOf(items, 'Notice')
      .filter(({ data }) => isOver(data, today))
      .map((item) => toFinding(item, ['until'], 'this notice ended', 'delete its file')),
    ...itemsOf(items, 'Location').flatMap((item) => [
      ...findOver(item, 'closures', 'this closure ended', today),
      ...findOver(item, 'otherHours', 'these hours ended', today),
    ]),
    ...itemsOf(items, 'Holidays').flatMap((item) =>
      (item.data.holidays ?? []).flatMap((holiday, index) =>
        holiday?.once !== undefined && holiday.once < today
          ? [toFinding(item, ['holidays', index, 'once'], 'this day was', 'delete it')]
          : [],
      ),
    ),
  ],
};

function findOver(
  item: ItemOf<'Location'>,
  field: 'closures' | 'otherHours',
  what: string,
  today: string,
): Finding[] {
  return (item.data[field] ?? []).flatMap((period, index) =>
    period && isOver(period, today)
      ? [toFinding(item, [field, index, 'until'], what, 'delete it')]
      : [],
  );
}

/** Not one whose last day is before its first: a year in it is wrong, and nobody may delete it for that. */
function isOver({ from = '', until }: { from?: string; until?: string }, today: string): boolean {
  return until !== undefined && until < today && from <= until;
}

function toFinding(item: ContentItem, path: PropertyKey[], what: string, fix: string): Finding {
  const day = path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    item.fields,
  );
  const sentence = `${what} on ${day}, and no page shows it any more: ${fix}`;
  return { file: item.path, line: item.lineOf(path), words: String(day), sentence };
}
