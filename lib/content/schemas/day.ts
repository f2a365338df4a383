import { z } from 'zod';

/** A calendar day as the content writes it, `2026-11-22`. */
export type Day = string;

const msPerDay = 86_400_000;

/** The day that it is in a place, such as `Africa/Johannesburg`. */
export function dayIn(timeZone: string, now: Date): Day {
  // Swedes write dates as this site does.
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(now);
}

/** Whether this is a day that exists, written as year-month-day. */
export function isDay(value: unknown): value is Day {
  return z.iso.date().safeParse(value).success;
}

/** Days from one day to another; negative where the second is the earlier one. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}
