import { type Day, daysBetween } from '../../../plan/calendar-day';

/** A day as a sentence names it, such as "Thursday 16 December" or "December 16, 2026". */
export type WrittenDay = {
  words: string;
  offset: number;
  /** 0 is Sunday. */
  weekday: number | undefined;
  day: number;
  /** 1 is January. */
  month: number;
  year: number | undefined;
};

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const weekday =
  '(?:(?<weekday>Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Satur|Sat)(?:day)?,? (?:the )?)?';
const month =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const year = '(?:,? (?<year>\\d{4})(?!\\d))?';

const dayFirst = new RegExp(
  `(?<![\\d.,/–-])\\b${weekday}(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<month>${month})\\b${year}`,
  'g',
);
const monthFirst = new RegExp(
  `\\b${weekday}(?<month>${month}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?![\\d.,]?\\d)${year}(?! (?:people|patients|trials))`,
  'g',
);

/** Every day of a year that a text names in letters, in the order of the text. */
export function findWrittenDays(text: string): WrittenDay[] {
  return [dayFirst, monthFirst]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ 0: words, index: offset, groups = {} }) => ({
      words,
      offset,
      weekday: toIndex(weekdays, groups.weekday),
      day: Number(groups.day),
      month: (toIndex(months, groups.month) ?? 0) + 1,
      year: groups.year === undefined ? undefined : Number(groups.year),
    }))
    .sort((a, b) => a.offset - b.offset);
}

function toIndex(names: readonly string[], name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const index = names.indexOf(name.slice(0, 3).toLowerCase());
  return index === -1 ? undefined : index;
}

/** The day in a year, as `2026-12-16`; `undefined` where that month has no such day. */
export function toDayIn(year: number, { month, day }: WrittenDay): string | undefined {
  const time = new Date(Date.UTC(year, month - 1, day));
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day
    ? time.toISOString().slice(0, 10)
    : undefined;
}

/** The weekday of a day; 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(day).getUTCDay();
}

/** The day in its year; without one, that of the year in which it is nearest to another day. */
export function toNearestDay(written: WrittenDay, near: Day): Day | undefined {
  if (written.year !== undefined) return toDayIn(written.year, written);
  const year = Number(near.slice(0, 4));
  return [year, year + 1, year - 1]
    .flatMap((one) => toDayIn(one, written) ?? [])
    .sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0];
}
