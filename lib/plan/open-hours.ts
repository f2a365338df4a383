import { type Day, type Weekday, weekdayOf } from './calendar-day';
import { findHoliday, type HolidayRule } from './holidays';

/** A place where infusions are given. */
export type PlanPlace = {
  name: string;
  label: string;
  /** Empty where they are not known: then Monday to Friday, at any hour. */
  hours: { days: readonly Weekday[]; opens: string; closes: string }[];
  /** From one day to another, both among them: on the days of the week on which it is open. */
  otherHours?: readonly { from: Day; until: Day; opens: string; closes: string }[] | undefined;
  /** From one day to another, both among them. */
  closures?: readonly { from: Day; until: Day; why: string }[] | undefined;
  isOpenOnHolidays?: boolean | undefined;
};

/** Why nothing can be planned for a day and time. */
export type Obstacle =
  | { kind: 'holiday'; name: string }
  | { kind: 'closure'; why: string }
  | { kind: 'weekend'; weekday: Weekday }
  | { kind: 'closed'; weekday: Weekday }
  /** The times of an appointment for which the visit fits into the place's hours. */
  | { kind: 'hours'; weekday: Weekday; from: string; to: string }
  /** The visit is longer than the place is open. */
  | { kind: 'too-short'; weekday: Weekday };

/** How long before its appointment a visit begins, and how long after it ends, in minutes. */
export type VisitSpan = { before: number; after: number };

/** @returns `undefined` where the visit is possible */
export function findObstacle(
  { day, time }: { day: Day; time: string },
  { hours, otherHours = [], closures = [], isOpenOnHolidays = false }: PlanPlace,
  { before, after }: VisitSpan,
  holidays: readonly HolidayRule[],
): Obstacle | undefined {
  const isOn = ({ from, until }: { from: Day; until: Day }) => from <= day && day <= until;
  const closure = closures.find(isOn);
  if (closure) return { kind: 'closure', why: closure.why };
  const name = isOpenOnHolidays ? undefined : findHoliday(day, holidays);
  if (name !== undefined) return { kind: 'holiday', name };
  const weekday = weekdayOf(day);
  const others = otherHours.filter(isOn);
  if (hours.length === 0) {
    if (weekday === 'Saturday' || weekday === 'Sunday') return { kind: 'weekend', weekday };
    if (others.length === 0) return undefined;
  }
  const usual = hours.filter(({ days }) => days.includes(weekday));
  if (hours.length > 0 && usual.length === 0) return { kind: 'closed', weekday };
  const rows = others.length > 0 ? others : usual;
  const spans = rows
    .map(({ opens, closes }) => ({
      from: toMinutes(opens) + before,
      to: toMinutes(closes) - after,
    }))
    .filter(({ from, to }) => from <= to);
  const minutes = toMinutes(time);
  if (spans.some(({ from, to }) => from <= minutes && minutes <= to)) return undefined;
  const nearest = spans.sort((a, b) => toDistance(a, minutes) - toDistance(b, minutes))[0];
  if (!nearest) return { kind: 'too-short', weekday };
  return { kind: 'hours', weekday, from: toTime(nearest.from), to: toTime(nearest.to) };
}

function toDistance({ from, to }: { from: number; to: number }, minutes: number): number {
  return minutes < from ? from - minutes : minutes - to;
}

/** `08:30` as minutes of the day. */
export function toMinutes(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function toTime(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
