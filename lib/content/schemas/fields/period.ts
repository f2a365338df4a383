import type { z } from 'zod';
import { isDay } from '../../../plan/calendar-day';
import { breakRule } from './document-rule';
import { day } from './fields';

/** The first and the last day of something; both are part of it. */
export const periodFields = { from: day('2026-12-24'), until: day('2027-01-02') };

/** A period ends on the day on which it begins, or later. */
export function checkPeriod(
  { from, until }: { from: string; until: string },
  context: z.core.$RefinementCtx,
) {
  // A day that cannot be read has a message of its own.
  if (from <= until || !isDay(from) || !isDay(until)) return;
  const message = `this ends on ${until}, before it begins on ${from}: fix one of the two days`;
  breakRule(context, 'period-days', ['until'], message);
}
