import { addDays, type Day } from './calendar-day';
import type { WallClock } from './clinic-time';
import { stepLabels } from './day-steps';
import type { Plan, PlannedSession, PlannedStep } from './make-plan';
import type { Obstacle } from './open-hours';
import { toMinutes } from './open-hours';

/** A plan in words, as the sheet shows it. */
export type PlanSheet = {
  place: string;
  sessions: {
    number: number;
    day: string;
    /** With the day where it is not that of the appointment. */
    steps: { label: string; when: string; isAppointment: boolean }[];
  }[];
  /** What was moved, and why. */
  moves: string[];
  leftOut: { label: string; spans: string[] }[];
};

export function toPlanSheet(plan: Plan, place: string, locale: string): PlanSheet {
  return {
    place,
    sessions: plan.sessions.map(({ at, steps }, index) => ({
      number: index + 1,
      day: toDayWords(at.day, locale),
      steps: steps.map((step) => ({
        label: stepLabels[step.kind],
        when: toStepTime(step, at.day, locale),
        isAppointment: step.kind === 'appointment',
      })),
    })),
    moves: plan.sessions.flatMap((session, index) => toMove(session, index + 1, locale)),
    leftOut: plan.leftOut.map(({ label, spans }) => ({
      label,
      spans: spans.map(
        ({ from, until }) =>
          `from ${toTimeWords(from, locale)} until ${toTimeWords(until, locale)}`,
      ),
    })),
  };
}

function toMove({ at, moved }: PlannedSession, number: number, locale: string): string[] {
  if (!moved) return [];
  const because = moved.obstacle
    ? toObstacleWords(moved.obstacle, locale)
    : 'it would have been too close to another one';
  return [
    `Appointment ${number} is on ${toDayWords(at.day, locale)}, not on ${toDayWords(moved.from, locale)}: ${because}.`,
  ];
}

/** Why nothing can be planned then, as the end of a sentence. */
export function toObstacleWords(obstacle: Obstacle, locale: string): string {
  switch (obstacle.kind) {
    case 'holiday':
      return `that day is ${obstacle.name}`;
    case 'closure':
      return `this place is closed that day (${obstacle.why})`;
    case 'weekend':
      return 'that day is at a weekend';
    case 'closed':
      return `this place is closed on a ${obstacle.weekday}`;
    case 'hours':
      return `on a ${obstacle.weekday} this place has appointments from ${toClockWords(obstacle.from, locale)} to ${toClockWords(obstacle.to, locale)}`;
    case 'too-short':
      return `on a ${obstacle.weekday} this place is not open long enough`;
  }
}

/** `Monday, 30 November 2026` */
export function toDayWords(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(
    new Date(day),
  );
}

/** `08:30` as people of a locale write it: `8:30 AM`. */
export function toClockWords(time: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(
    toMinutes(time) * 60_000,
  );
}

/** A time with its day, which is left out where it is `onDay`. */
export function toTimeWords({ day, time }: WallClock, locale: string, onDay?: Day): string {
  const clock = toClockWords(time, locale);
  return day === onDay ? clock : `${toShortDay(day, locale)}, ${clock}`;
}

/** When a step of a day is, by the clock where it has a time. */
export function toStepTime({ kind, at }: PlannedStep, onDay: Day, locale: string): string {
  return kind === 'stay'
    ? `${toShortDay(addDays(onDay, 1), locale)}, morning`
    : toTimeWords(at, locale, onDay);
}

function toShortDay(day: Day, locale: string): string {
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    timeZone: 'UTC',
  }).format(new Date(day));
}
