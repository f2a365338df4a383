import type { Content, Location } from '@/lib/content/content';
import { addDays } from '@/lib/plan/calendar-day';
import { findHoliday } from '@/lib/plan/holidays';
import { formatDay } from '../text/formats';

/** When a place has no appointments although it is usually open. */
export type ClosedDaysView = {
  /** `24 December 2026 to 2 January 2027: Christmas` */
  closures: string[];
  /** Those of the next weeks, after the day of the build; empty where the place is open on them. */
  holidays: string[];
};

/** How far ahead public holidays are named. */
const aheadDays = 60;

export function toClosedDaysView(content: Content, place: Location): ClosedDaysView {
  const { clinic, today, holidays } = content;
  // Where the hours are not known, neither is whether the place keeps public holidays.
  const isOpen = place.publicHolidays === 'open' || place.hours.length === 0;
  const days = isOpen ? [] : Array.from({ length: aheadDays }, (_, ahead) => addDays(today, ahead));
  return {
    closures: [...(place.closures ?? [])]
      .filter(({ until }) => until >= today)
      .sort((a, b) => a.from.localeCompare(b.from))
      .map(({ from, until, why }) => {
        const end = until === from ? '' : ` to ${formatDay(until, clinic)}`;
        return `${formatDay(from, clinic)}${end}: ${why}`;
      }),
    holidays: days.flatMap((day) => {
      const name = findHoliday(day, holidays);
      return name === undefined ? [] : [`${formatDay(day, clinic)}: ${name}`];
    }),
  };
}
