import { findWrittenDays, toDayIn, type WrittenDay, weekdayOf } from '../../matching/written-days';
import type { Finding, Rule } from '../../rule';

export const trueDays: Rule = {
  id: 'true-days',
  severity: 'error',
  message: 'is a day that no calendar has',
  fix: 'look it up, and correct the weekday, the day or the month',
  check: ({ texts, today }) =>
    texts().flatMap(({ item, text, lineAt }) =>
      findWrittenDays(text).flatMap((written): Finding[] => {
        const problem = explain(written, Number(today.slice(0, 4)));
        if (problem === undefined) return [];
        const { words, offset } = written;
        const sentence = `"${words}" ${problem}`;
        return [{ file: item.path, line: lineAt(offset), words, sentence }];
      }),
    ),
};

/** Without a year it may be a day of last year, this year or the next. */
function explain(written: WrittenDay, thisYear: number): string | undefined {
  const { weekday, year } = written;
  // Every fourth year has a 29 February.
  if (toDayIn(year ?? 2028, written) === undefined) {
    return 'is a day that no calendar has: correct the day or the month';
  }
  if (weekday === undefined) return undefined;
  const years = year === undefined ? [thisYear, thisYear + 1, thisYear - 1] : [year];
  const days = years.flatMap((one) => toDayIn(one, written) ?? []);
  if (days.length === 0 || days.some((day) => weekdayOf(day) === weekday)) return undefined;
  const shown = days.slice(0, 2).map((day) => `a ${nameWeekday(day)} in ${day.slice(0, 4)}`);
  return `is ${shown.join(' and ')}: correct the weekday or the day`;
}

function nameWeekday(day: string): string {
  return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(day));
}
