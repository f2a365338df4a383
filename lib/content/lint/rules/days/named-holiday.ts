import { daysBetween, weekdayOf, weekdays } from '../../../../plan/calendar-day';
import { findHoliday, type HolidayRule } from '../../../../plan/holidays';
import { itemsOf } from '../../../load/content-item';
import { findWrittenDays, toDayIn, type WrittenDay } from '../../matching/written-days';
import type { Finding, Rule } from '../../rule';

/** How far behind the name of a holiday its day may be. */
const farthest = 25;

/** "Day of Reconciliation falls on a Thursday in 2026". */
const onWeekday = new RegExp(
  `^,? (?:is|falls|was|fell)(?: on)? an? (${weekdays.join('|')}) in (\\d{4})\\b`,
);

/** Only a warning: a text may name the day that is free in its place. */
export const namedHoliday: Rule = {
  id: 'named-holiday',
  severity: 'warning',
  message: 'is on another day in holidays.yaml',
  fix: 'look it up, and correct one of the two',
  check: ({ allItems, texts }) => {
    const holidays = itemsOf(allItems, 'Holidays').flatMap(({ data }) =>
      (data.holidays ?? []).flatMap((holiday): HolidayRule[] => {
        const { name, nthWeekday, ...when } = holiday ?? {};
        if (name === undefined || when.once !== undefined) return [];
        const { nth, weekday, month } = nthWeekday ?? {};
        return nth && weekday && month !== undefined
          ? [{ ...when, name, nthWeekday: { nth, weekday, month } }]
          : [{ ...when, name }];
      }),
    );
    if (holidays.length === 0) return [];
    return texts().flatMap(({ item, text, lineAt }): Finding[] => {
      if (item.type === 'Holidays') return [];
      return holidays.flatMap((holiday): Finding[] => {
        const { name } = holiday;
        const at = text.indexOf(name);
        if (at < 0) return [];
        const from = at + name.length;
        const [said, weekday, year] = onWeekday.exec(text.slice(from)) ?? [];
        if (said !== undefined && weekday !== undefined) {
          const right = weekdayIn(Number(year), holiday);
          if (right === undefined || right === weekday) return [];
          const sentence = `"${name}" is a ${right} in ${year}, going by holidays.yaml: correct one of the two`;
          return [{ file: item.path, line: lineAt(from), words: weekday, sentence }];
        }
        const day = findWrittenDays(text).find(({ offset }) => offset >= from);
        if (!day || day.offset - from > farthest || !isMeant(text.slice(from, day.offset)))
          return [];
        const when = explain(day, holiday);
        if (when === undefined) return [];
        const sentence = `"${name}" is on ${when} in holidays.yaml, and "${day.words}" is not: look it up, and correct one of the two`;
        return [{ file: item.path, line: lineAt(day.offset), words: day.words, sentence }];
      });
    });
  },
};

/** "Heritage Day on 24 September", not "Heritage Day and 1 October". */
function isMeant(between: string): boolean {
  return /^,? (?:is |falls |was )?(?:on |\(|, )?(?:\w+day,? )?(?:the )?$/.test(between);
}

/** When a holiday is, if that is not the day that is written; it may also be the Monday after it. */
function explain(written: WrittenDay, holiday: HolidayRule): string | undefined {
  if (holiday.monthDay !== undefined) {
    return isNear(written, holiday.monthDay) ? undefined : `${holiday.monthDay} (month and day)`;
  }
  // The others are on another day each year.
  const day = written.year === undefined ? undefined : toDayIn(written.year, written);
  if (day === undefined || findHoliday(day, [holiday])) return undefined;
  return dayIn(Number(day.slice(0, 4)), holiday);
}

function isNear(written: WrittenDay, monthDay: string): boolean {
  const year = written.year ?? 2028;
  const [day, holiday] = [toDayIn(year, written), `${year}-${monthDay}`];
  if (day === undefined) return true;
  const days = daysBetween(holiday, day);
  return days === 0 || (days === 1 && written.weekday === 1);
}

/** The day of a holiday in a year, without the one that is free in its place. */
function dayIn(year: number, holiday: HolidayRule): string | undefined {
  const only = [{ ...holiday, ifSaturday: undefined, ifSunday: undefined }];
  return Array.from({ length: 366 }, (_, index) => {
    const day = new Date(Date.UTC(year, 0, 1 + index));
    return day.toISOString().slice(0, 10);
  }).find((day) => day.startsWith(`${year}-`) && findHoliday(day, only));
}

function weekdayIn(year: number, holiday: HolidayRule): string | undefined {
  const day = dayIn(year, holiday);
  return day && weekdayOf(day);
}
