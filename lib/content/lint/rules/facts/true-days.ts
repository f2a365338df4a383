import type { Day } from '../../../../plan/calendar-day';
import {
  findWrittenDays,
  toDayIn,
  toNearestDay,
  type WrittenDay,
  weekdayOf,
} from '../../matching/written-days';
import type { Finding, Rule } from '../../rule';

export const trueDays: Rule = {
  id: 'true-days',
  severity: 'error',
  message: 'is a day that no calendar has',
  fix: 'look it up, and correct the weekday, the day or the month',
  check: ({ texts, today }) =>
    texts().flatMap(({ item, text, lineAt }) => {
      const near = item.type === 'Notice' ? (item.data.from ?? today) : today;
      return findWrittenDays(text).flatMap((written): Finding[] => {
        const problem = explain(written, near);
        if (problem === undefined) return [];
        const { words, offset } = written;
        const sentence = `"${words}" ${problem}`;
        return [{ file: item.path, line: lineAt(offset), words, sentence }];
      });
    }),
};

/** Without a year, the day is taken for the one nearest to `near`. */
function explain(written: WrittenDay, near: Day): string | undefined {
  const { weekday, year } = written;
  // Every fourth year has a 29 February.
  if (toDayIn(year ?? 2028, written) === undefined) {
    return 'is a day that no calendar has: correct the day or the month';
  }
  const day = toNearestDay(written, near);
  if (weekday === undefined || day === undefined || weekdayOf(day) === weekday) return undefined;
  const isWhen = `is a ${nameWeekday(day)} in ${day.slice(0, 4)}`;
  return year === undefined
    ? `${isWhen}: correct the weekday or the day, or write the year`
    : `${isWhen}: correct the weekday, the day or the year`;
}

function nameWeekday(day: string): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
}
