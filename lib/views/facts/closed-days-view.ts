import type { Content, Location } from '@/lib/content/content';
import { addDays, type Day } from '@/lib/plan/calendar-day';
import { findHoliday } from '@/lib/plan/holidays';
import { formatDay } from '../text/formats';

/** When a place is closed, or open at other times, although it is usually open. */
export type ClosedDaysView = {
  /** `24 December 2026 to 2 January 2027: Christmas` */
  closures: string[];
  /** `14 December 2026 to 18 December 2026: 08:00 to 12:00` */
  otherHours: string[];
  /**
   * Public holidays of the next weeks, after the day of the build, but for those within a closure; empty
   * where the place is open on them.
   */
  holidays: string[];
};

/** How far ahead public holidays are named. */
const aheadDays = 60;

export function toClosedDaysView(content: Content, place: Location): ClosedDaysView {
  const { clinic, today, holidays } = content;
  // Where the hours are not known, neither is whether the place keeps public holidays.
  const isOpen = place.publicHolidays === 'open' || place.hours.length === 0;
  const closures = toCurrent(place.closures, today);
  const days = isOpen ? [] : Array.from({ length: aheadDays }, (_, ahead) => addDays(today, ahead));
  return {
    closures: closures.map((closure) => `${formatPeriod(closure, clinic)}: ${closure.why}`),
    otherHours: toCurrent(place.otherHours, today).map(
      (other) => `${formatPeriod(other, clinic)}: ${other.opens} to ${other.closes}`,
    ),
    holidays: days.flatMap((day) => {
      const name = findHoliday(day, holidays);
      const isTold = closures.some(({ from, until }) => from <= day && day <= until);
      return name === undefined || isTold ? [] : [`${formatDay(day, clinic)}: ${name}`];
    }),
  };
}

type Period = { from: Day; until: Day };

/** Those that are not over, the first to come first. */
function toCurrent<P extends Period>(periods: readonly P[] | undefined, today: Day): P[] {
  return (periods ?? [])
    .filter(({ until }) => until >= today)
    .sort((a, b) => a.from.localeCompare(b.from));
}

function formatPeriod({ from, until }: Period, clinic: Content['clinic']): string {
  const end = until === from ? '' : ` to ${formatDay(until, clinic)}`;
  return `${formatDay(from, clinic)}${end}`;
}
