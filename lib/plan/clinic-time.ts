import type { Day } from './calendar-day';

/** What calendar and clock show in one place: `2026-11-22` and `08:30`. */
export type WallClock = { day: Day; time: string };

const msPerDay = 86_400_000;

/** What the clocks of a time zone show at an instant (milliseconds since 1970). */
export function toWallClock(instant: number, timeZone: string): WallClock {
  const [day = '', time = ''] = formatOf(timeZone).format(instant).split(' ');
  return { day, time: time.slice(0, 5) };
}

/**
 * The instant (milliseconds since 1970) at which the clocks of a time zone show this. Where clocks are
 * put back they show it twice, and this is the first time; an hour that they leave out counts on from
 * before, so that 02:30 becomes 03:30.
 */
export function toInstant({ day, time }: WallClock, timeZone: string): number {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const candidates = [asUtc - msPerDay, asUtc + msPerDay]
    .map((near) => asUtc - toOffset(near, timeZone))
    .sort((a, b) => a - b);
  const shown = candidates.find((instant) => {
    const wall = toWallClock(instant, timeZone);
    return wall.day === day && wall.time === time;
  });
  return shown ?? asUtc - toOffset(asUtc - msPerDay, timeZone);
}

/** How far a time zone is ahead of UTC at an instant, in milliseconds. */
function toOffset(instant: number, timeZone: string): number {
  const [day, time] = formatOf(timeZone).format(instant).split(' ');
  return Date.parse(`${day}T${time}Z`) - Math.floor(instant / 1000) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-22 08:30:00`: Swedes write dates as calendars files do. Making a format is slow. */
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  formats.set(timeZone, format);
  return format;
}
