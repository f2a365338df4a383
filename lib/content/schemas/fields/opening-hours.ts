import type { z } from 'zod';
import { breakRule } from './document-rule';

/** All have the same length, so they compare as strings. */
type Hours = { days: readonly string[]; opens: string; closes: string };

/** A place closes after it opens. */
export function checkHours(
  { opens, closes }: Pick<Hours, 'opens' | 'closes'>,
  context: z.core.$RefinementCtx,
) {
  // A time that cannot be read has a message of its own.
  if (opens < closes || !isTime(opens) || !isTime(closes)) return;
  const message = `this place closes at ${closes}, which is not after it opens, at ${opens}: fix one of them`;
  breakRule(context, 'opening-hours', ['closes'], message);
}

/** Whether this is a time as the content writes it, `08:00`. */
function isTime(value: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
}

/** A day may appear in two rows, for a break at noon, but not twice with the same hours. */
export function checkOverlaps(hours: readonly Hours[], context: z.core.$RefinementCtx) {
  const rows = hours.flatMap(({ days, ...times }, index) =>
    days.map((day, dayIndex) => ({ day, path: [index, 'days', dayIndex], ...times })),
  );
  for (const [at, { day, path, opens, closes }] of rows.entries()) {
    const earlier = rows
      .slice(0, at)
      .find(
        (row) =>
          row.day === day &&
          isTime(row.opens) &&
          isTime(opens) &&
          row.opens < closes &&
          opens < row.closes,
      );
    if (!earlier) continue;
    const message = `${day} is here twice, from ${earlier.opens} and from ${opens}: remove it from one of them`;
    breakRule(context, 'opening-hours', path, message);
  }
}

/** Other hours are those of the days on which a place is open, which nothing tells where it has none. */
export function checkOtherHours(
  { hours, otherHours }: { hours: readonly unknown[]; otherHours?: readonly unknown[] | undefined },
  context: z.core.$RefinementCtx,
) {
  if (hours.length > 0 || (otherHours ?? []).length === 0) return;
  const message =
    'there are other hours and no usual ones, which say on what days this place is open: write those under hours, or delete otherHours';
  breakRule(context, 'opening-hours', ['otherHours'], message);
}
