import { addDays, type Day, weekdayOf } from '@/lib/plan/calendar-day';
import { toInstant, toWallClock } from '@/lib/plan/clinic-time';
import { findHoliday, type HolidayRule } from '@/lib/plan/holidays';

/** How soon the clinic promises to reply. A working day is Monday to Friday without public holidays. */
export type ReplyPromise = { count: number; unit: 'hour' | 'day' | 'working-day' };

/** What a working day depends on. */
type WorkingDays = { timeZone: string; holidays: readonly HolidayRule[] };

const hourMs = 60 * 60_000;

/**
 * The time before which an enquiry must have come to be late now. A day is promised as a whole: what came
 * on a Monday and is answered within a working day is late from Wednesday on.
 *
 * @returns ISO 8601, UTC
 */
export function toLateBefore(
  { count, unit }: ReplyPromise,
  now: Date,
  { timeZone, holidays }: WorkingDays,
): string {
  if (unit === 'hour') return new Date(now.getTime() - count * hourMs).toISOString();
  const counts = unit === 'day' ? () => true : (day: Day) => isWorkingDay(day, holidays);
  let day = toWallClock(now.getTime(), timeZone).day;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (counts(day)) left -= 1;
  }
  return new Date(toInstant({ day, time: '00:00' }, timeZone)).toISOString();
}

function isWorkingDay(day: Day, holidays: readonly HolidayRule[]): boolean {
  const weekday = weekdayOf(day);
  if (weekday === 'Saturday' || weekday === 'Sunday') return false;
  return findHoliday(day, holidays) === undefined;
}
