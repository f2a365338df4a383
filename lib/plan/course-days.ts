import { addDays, countDays, type Day } from './calendar-day';

/** How many infusions a course has, and how many of them a week. */
export type CourseFigures = { sessions: number; perWeek: number };

/** The day of one infusion, and the day that it would have been on where that is another one. */
export type CourseDay = { day: Day; wanted: Day };

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
  const wanted = Array.from({ length: sessions }, (_, index) =>
    addDays(firstDay, Math.floor((index * 7) / perWeek)),
  );
  const areDaysApart = perWeek <= 3;
  let plans: Plan[] = [{ days: [firstDay], cost: 0 }];
  for (const day of wanted.slice(1)) {
    const possible = toDaysNear(day).filter(isPossible);
    plans = possible.flatMap((next) => {
      const best = plans
        .filter(({ days }) => (days.at(-1) ?? '') < next)
        .map(({ days, cost }) => ({
          days: [...days, next],
          cost: cost + toCost(day, days.at(-1) ?? '', next, areDaysApart),
        }))
        .sort((a, b) => a.cost - b.cost)[0];
      return best ? [best] : [];
    });
    if (plans.length === 0) throw new Error(`No day near ${day} is possible`);
  }
  const { days } = plans.reduce((best, plan) => (plan.cost < best.cost ? plan : best));
  return days.map((day, index) => ({ day, wanted: wanted[index] ?? day }));
}

/** A way to place the infusions so far, and how far it is from what was wanted. */
type Plan = { days: Day[]; cost: number };

function toDaysNear(day: Day): Day[] {
  return Array.from({ length: 2 * maxMoveDays + 1 }, (_, index) =>
    addDays(day, index - maxMoveDays),
  );
}

function toCost(wanted: Day, before: Day, day: Day, areDaysApart: boolean): number {
  const moved = countDays(wanted, day);
  const isRunning = areDaysApart && countDays(before, day) < 2;
  return Math.abs(moved) + (moved > 0 ? 0.01 : 0) + (isRunning ? nextDayPenalty : 0);
}
