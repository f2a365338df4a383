import { addDays, type Day } from './calendar-day';

/** How many infusions a course has, and how many of them a week. */
export type CourseFigures = { sessions: number; perWeek: number };

/** The day of one infusion, and the day that it would have been on where that is another one. */
type CourseDay = { day: Day; wanted: Day };

/** How far from its day an infusion may be moved: past any closing over the holidays. */
const maxMoveDays = 28;

/** Weighs as much as being moved by so many days. */
const nextDayPenalty = 10;

/**
 * Spreads a course evenly from its first day on, each infusion on the nearest day that is possible,
 * in order, and not on two days running where that can be avoided. Of two days equally near the
 * earlier one is taken, so that the course does not get longer.
 *
 * @param isPossible has to be true of the first day, which stays as it is
 * @throws Error when no day within four weeks is possible for an infusion
 */
export function toCourseDays(
  firstDay: Day,
  { sessions, perWeek }: CourseFigures,
  isPossible: (day: Day) => boolean,
): CourseDay[] {
  // Days are counted from the first one.
  const wanted = Array.from({ length: sessions }, (_, index) => Math.floor((index * 7) / perWeek));
  const possible = Array.from({ length: (wanted.at(-1) ?? 0) + maxMoveDays + 1 }, (_, days) =>
    isPossible(addDays(firstDay, days)),
  );
  const areDaysApart = perWeek <= 3;
  let plans: Plan[] = [{ days: [0], cost: 0 }];
  for (const day of wanted.slice(1)) {
    plans = toDaysNear(day, possible).flatMap((next) => {
      const longer = plans
        .filter(({ days }) => (days.at(-1) ?? 0) < next)
        .map(({ days, cost }) => ({
          days: [...days, next],
          cost: cost + toCost(day, days.at(-1) ?? 0, next, areDaysApart),
        }));
      return longer.length > 0 ? [findCheapest(longer)] : [];
    });
    if (plans.length === 0) throw new Error(`No day near ${addDays(firstDay, day)} is possible`);
  }
  return findCheapest(plans).days.map((days, index) => ({
    day: addDays(firstDay, days),
    wanted: addDays(firstDay, wanted[index] ?? days),
  }));
}

/** A way to place the infusions so far, and how far it is from what was wanted. */
type Plan = { days: number[]; cost: number };

function findCheapest(plans: readonly Plan[]): Plan {
  return plans.reduce((best, plan) => (plan.cost < best.cost ? plan : best));
}

function toDaysNear(day: number, possible: readonly boolean[]): number[] {
  return possible.flatMap((isPossible, days) =>
    isPossible && Math.abs(days - day) <= maxMoveDays ? [days] : [],
  );
}

function toCost(wanted: number, before: number, day: number, areDaysApart: boolean): number {
  const moved = day - wanted;
  const isRunning = areDaysApart && day - before < 2;
  return Math.abs(moved) + (moved > 0 ? 0.01 : 0) + (isRunning ? nextDayPenalty : 0);
}
