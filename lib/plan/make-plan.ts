import { addDays, type Day } from './calendar-day';
import { toInstant, toWallClock, type WallClock } from './clinic-time';
import { type CourseFigures, toCourseDays } from './course-days';
import { type DayFigures, type StepKind, toDaySteps, toVisitEnd } from './day-steps';
import type { HolidayRule } from './holidays';
import { findObstacle, type Obstacle, type PlanPlace, type VisitSpan } from './open-hours';

/** What a plan is made from: the clinic's figures, places and holidays. */
export type PlanRules = {
  timeZone: string;
  figures: DayFigures;
  /** Absent where the clinic has no figures for a course: then a plan is of one day. */
  course: CourseFigures | undefined;
  places: PlanPlace[];
  holidays: HolidayRule[];
};

/** The appointment with which a plan begins, on the clocks of the clinic. */
export type Appointment = { place: PlanPlace; day: Day; time: string; travelMinutes?: number };

export type PlannedStep = { kind: StepKind; instant: number; at: WallClock };

/** One visit with the times of everything around it. */
export type PlannedSession = {
  at: WallClock;
  instant: number;
  endsAt: number;
  steps: PlannedStep[];
  /** The day that it would have been on, and why it is not. */
  moved: { from: Day; obstacle: Obstacle | undefined } | undefined;
};

/** From when until when something is left out; more than one span where it is allowed in between. */
type LeftOut = { label: string; spans: { from: WallClock; until: WallClock }[] };

export type Plan = { sessions: PlannedSession[]; leftOut: LeftOut[] };

/** @throws Error when the place is not open often enough for the course */
export function makePlan({ place, day, time, travelMinutes }: Appointment, rules: PlanRules): Plan {
  const { timeZone, figures, holidays } = rules;
  const span = toVisitSpan(figures);
  const obstacleOn = (each: Day) => findObstacle({ day: each, time }, place, span, holidays);
  const course = rules.course ?? { sessions: 1, perWeek: 1 };
  const days = toCourseDays(day, course, (each) => obstacleOn(each) === undefined);
  const steps = toDaySteps(figures, travelMinutes);
  const sessions = days.map((planned): PlannedSession => {
    const at = { day: planned.day, time };
    const instant = toInstant(at, timeZone);
    return {
      at,
      instant,
      endsAt: addMinutes(instant, toVisitEnd(figures) ?? 60),
      steps: steps.map(({ kind, minutes }) => {
        const due = addMinutes(instant, minutes);
        return { kind, instant: due, at: toWallClock(due, timeZone) };
      }),
      moved:
        planned.day === planned.wanted
          ? undefined
          : { from: planned.wanted, obstacle: obstacleOn(planned.wanted) },
    };
  });
  return { sessions, leftOut: toLeftOut(sessions, figures, timeZone) };
}

/** What an appointment at a place needs around it. */
export function toVisitSpan(figures: DayFigures): VisitSpan {
  return { before: figures.arrive ?? 0, after: toVisitEnd(figures) ?? 0 };
}

/** The first day of planning that is possible at or after a day, at the same time. */
export function findNextDay(
  { place, day, time }: Appointment,
  { figures, holidays }: PlanRules,
): Day | undefined {
  const days = Array.from({ length: 28 }, (_, index) => addDays(day, index + 1));
  return days.find(
    (each) => !findObstacle({ day: each, time }, place, toVisitSpan(figures), holidays),
  );
}

function toLeftOut(
  sessions: readonly PlannedSession[],
  { leftOut }: DayFigures,
  timeZone: string,
): LeftOut[] {
  return leftOut.map(({ label, minutes }) => {
    const spans: { from: number; until: number }[] = [];
    for (const { instant, endsAt } of sessions) {
      const from = addMinutes(instant, -minutes);
      const until = addMinutes(endsAt, minutes);
      const last = spans.at(-1);
      if (last && from <= last.until) last.until = until;
      else spans.push({ from, until });
    }
    return {
      label,
      spans: spans.map(({ from, until }) => ({
        from: toWallClock(from, timeZone),
        until: toWallClock(until, timeZone),
      })),
    };
  });
}

function addMinutes(instant: number, minutes: number): number {
  return instant + minutes * 60_000;
}
