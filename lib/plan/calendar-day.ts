/** A calendar day, `2026-11-22`. Days in this form compare as text. */
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

export type Weekday = (typeof weekdays)[number];

const msPerDay = 86_400_000;

/** Whether this is an existing day in the form year-month-day. */
export function isDay(value: unknown): value is Day {
  return (
    typeof value === 'string' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    toDay(Date.parse(value)) === value
  );
}

/** One takes longer to make than a thousand days to write. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** Today's date in a time zone, such as `Africa/Johannesburg`. */
export function dayIn(timeZone: string, now: Date): Day {
  // Sweden's date format is the one of this site.
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  formats.set(timeZone, format);
  return format.format(now);
}

/** @param days negative for an earlier day */
export function addDays(day: Day, days: number): Day {
  return toDay(Date.parse(day) + days * msPerDay);
}

/** The number of days from one day to another; negative if the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}

export function weekdayOf(day: Day): Weekday {
  return weekdays[(new Date(day).getUTCDay() + 6) % 7] ?? 'Sunday';
}

/** A day has no time zone; UTC on both sides keeps it the same day everywhere. */
function toDay(ms: number): Day {
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}
