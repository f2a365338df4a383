/** A calendar day, `2026-11-22`. Days in this form compare as text. */
export type Day = string;

const weekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

export type Weekday = (typeof weekdays)[number];

const msPerDay = 86_400_000;

/** Whether a text is a day that exists. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d\d-\d\d$/.test(text) && toDay(Date.parse(text)) === text;
}

/** @param days negative for an earlier day */
export function addDays(day: Day, days: number): Day {
  return toDay(Date.parse(day) + days * msPerDay);
}

export function weekdayOf(day: Day): Weekday {
  return weekdays[new Date(day).getUTCDay()] ?? 'Sunday';
}

/** A day has no time zone; UTC on both sides keeps it the same day everywhere. */
function toDay(ms: number): Day {
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}
