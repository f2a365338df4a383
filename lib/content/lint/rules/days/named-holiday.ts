import { daysBetween } from '../../../../plan/calendar-day';
import { itemsOf } from '../../../load/content-item';
import { findWrittenDays, toDayIn, type WrittenDay } from '../../matching/written-days';
import type { Finding, Rule } from '../../rule';

/** How far behind the name of a holiday its day may be. */
const farthest = 25;

/** Only a warning: a text may name the day that is free in its place. */
export const namedHoliday: Rule = {
  id: 'named-holiday',
  severity: 'warning',
  message: 'is on another day in holidays.yaml',
  fix: 'look it up, and correct one of the two',
  check: ({ allItems, texts }) => {
    const holidays = itemsOf(allItems, 'Holidays').flatMap(({ data }) =>
      (data.holidays ?? []).flatMap((holiday) =>
        holiday?.name === undefined || holiday.monthDay === undefined
          ? []
          : [{ name: holiday.name, monthDay: holiday.monthDay }],
      ),
    );
    if (holidays.length === 0) return [];
    return texts().flatMap(({ item, text, lineAt }): Finding[] => {
      if (item.type === 'Holidays') return [];
      return holidays.flatMap(({ name, monthDay }): Finding[] => {
        const at = text.indexOf(name);
        if (at < 0) return [];
        const from = at + name.length;
        const day = findWrittenDays(text).find(({ offset }) => offset >= from);
        if (!day || day.offset - from > farthest || !isMeant(text.slice(from, day.offset)))
          return [];
        if (isNear(day, monthDay)) return [];
        const sentence = `"${name}" is on ${monthDay} (month and day) in holidays.yaml, and "${day.words}" is not: look it up, and correct one of the two`;
        return [{ file: item.path, line: lineAt(day.offset), words: day.words, sentence }];
      });
    });
  },
};

/** "Heritage Day on 24 September", not "Heritage Day and 1 October". */
function isMeant(between: string): boolean {
  return /^,? (?:is |falls |was )?(?:on |\(|, )?(?:\w+day,? )?(?:the )?$/.test(between);
}

/** It may also be the Monday after it. */
function isNear(written: WrittenDay, monthDay: string): boolean {
  const year = written.year ?? 2028;
  const [day, holiday] = [toDayIn(year, written), `${year}-${monthDay}`];
  if (day === undefined) return true;
  const days = daysBetween(holiday, day);
  return days === 0 || (days === 1 && written.weekday === 1);
}
