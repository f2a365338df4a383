import { addDays, type Day, type Weekday, weekdayOf } from './calendar-day';

/** A public holiday: exactly one of `monthDay`, `nthWeekday`, `daysFromEaster` and `once` says when. */
export type HolidayRule = {
  name: string;
  /** The same day each year, `12-25`. */
  monthDay?: string | undefined;
  /** Such as the fourth Thursday of November. */
  nthWeekday?: { nth: Nth; weekday: Weekday; month: number } | undefined;
  /** `-2` is Good Friday. */
  daysFromEaster?: number | undefined;
  /** One day that was proclaimed, or on which the clinic is closed. */
  once?: Day | undefined;
  /** The day that is a holiday as well when it falls on a Saturday. */
  ifSaturday?: 'Friday' | 'Monday' | undefined;
  ifSunday?: 'Monday' | undefined;
};

type Nth = 'first' | 'second' | 'third' | 'fourth' | 'last';

/** The name of the holiday that a day is, if it is one. */
export function findHoliday(day: Day, rules: readonly HolidayRule[]): string | undefined {
  const year = Number(day.slice(0, 4));
  // 1 January may be kept on 31 December of the year before.
  return holidaysOf(year, rules).get(day) ?? holidaysOf(year + 1, rules).get(day);
}

/** A plan asks for the same years again and again. */
const known = new WeakMap<readonly HolidayRule[], Map<number, Map<Day, string>>>();

/** The holidays that a year's rules make. */
function holidaysOf(year: number, rules: readonly HolidayRule[]): Map<Day, string> {
  const years = known.get(rules) ?? new Map<number, Map<Day, string>>();
  known.set(rules, years);
  const days =
    years.get(year) ??
    // Of two holidays on one day the first in the list gives its name.
    new Map(
      [...rules]
        .reverse()
        .flatMap((rule) => daysOf(rule, year).map((day): [Day, string] => [day, rule.name])),
    );
  years.set(year, days);
  return days;
}

/** The day of a holiday in one year, and the day that is free in its place. */
function daysOf(rule: HolidayRule, year: number): Day[] {
  const day = dayOf(rule, year);
  if (day === undefined) return [];
  const weekday = weekdayOf(day);
  if (weekday === 'Sunday' && rule.ifSunday) return [day, addDays(day, 1)];
  if (weekday === 'Saturday' && rule.ifSaturday) {
    return [day, addDays(day, rule.ifSaturday === 'Friday' ? -1 : 2)];
  }
  return [day];
}

function dayOf({ monthDay, nthWeekday, daysFromEaster, once }: HolidayRule, year: number) {
  if (monthDay !== undefined) return `${toYear(year)}-${monthDay}`;
  if (nthWeekday) return toNthWeekday(nthWeekday, year);
  if (daysFromEaster !== undefined) return addDays(toEaster(year), daysFromEaster);
  return once;
}

const places: Record<Exclude<Nth, 'last'>, number> = { first: 0, second: 1, third: 2, fourth: 3 };

function toNthWeekday(
  { nth, weekday, month }: NonNullable<HolidayRule['nthWeekday']>,
  year: number,
) {
  const first = `${toYear(year)}-${String(month).padStart(2, '0')}-01`;
  const days = Array.from({ length: 31 }, (_, index) => addDays(first, index)).filter(
    (day) => day.slice(0, 7) === first.slice(0, 7) && weekdayOf(day) === weekday,
  );
  return nth === 'last' ? days.at(-1) : days[places[nth]];
}

/** Easter Sunday, by the "anonymous" Gregorian algorithm (Nature, 20 April 1876). */
export function toEaster(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const daysAfterMarch1 = h + l - 7 * m + 21;
  return addDays(`${toYear(year)}-03-01`, daysAfterMarch1);
}

function toYear(year: number): string {
  return String(year).padStart(4, '0');
}
