import { type ContentItem, type ItemOf, itemsOf } from '../../../load/content-item';
import { toDay } from '../../issues/meant-day';
import type { Finding, Rule } from '../../rule';

/** Only a warning: the site leaves it out by itself, but for a price, which has its last day in words. */
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
      ...findOldPrices(item, today),
    ]),
    ...itemsOf(items, 'Holidays').flatMap((item) =>
      (item.data.holidays ?? []).flatMap((holiday, index) =>
        holiday?.once !== undefined && holiday.once < today && isOnlyOnce(holiday)
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

/** "One infusion until 31 December 2026". */
function findOldPrices(item: ItemOf<'Location'>, today: string): Finding[] {
  return (item.data.prices ?? []).flatMap((price, index) => {
    const [words = '', last] = /\buntil (\d{1,2} [a-z]+ \d{4})\b/i.exec(price?.item ?? '') ?? [];
    if ((toDay(last) ?? today) >= today) return [];
    const line = item.lineOf(['prices', index, 'item']);
    const sentence = 'this price is over, and the site still shows it: delete it';
    return [{ file: item.path, line, words, sentence }];
  });
}

/** Not one that comes every year, too, which holiday-day tells. */
function isOnlyOnce(holiday: object): boolean {
  return !['monthDay', 'nthWeekday', 'daysFromEaster'].some((when) => when in holiday);
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
