import { z } from 'zod';

/** A calendar day as the content writes it, `2026-11-22`. */
export type Day = string;

/** The days of a week, as opening hours and holidays name them. */
export const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const msPerDay = 86_400_000;

/** Today's date in a time zone, such as `Africa/Johannesburg`. */
export function dayIn(timeZone: string, now: Date): Day {
  // Sweden's date format is the one of this site.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}

/** Whether this is an existing day in the form year-month-day. */
export function isDay(value: unknown): value is Day {
  return z.iso.date().safeParse(value).success;
}

/** The number of days from one day to another; negative if the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}
