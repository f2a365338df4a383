import type { ExpressionBuilder } from 'kysely';
import { maxDelayMs } from './backoff';
import type { EnquiryTables } from './enquiry-database';

/** Longer than an attempt can take (smtp.ts), so that nobody sends a mail that is being sent. */
export const leaseMs = 3 * 60_000;

/** Clocks of servers that share a store need not agree to the minute. */
const toleranceMs = 10 * 60_000;

type Where = ExpressionBuilder<EnquiryTables, 'outbox'>;

/**
 * A condition for the rows that are due.
 *
 * A mail is due when its time has come, and also when that time is further off than any pause: it was
 * set while the clock was ahead. One that was never tried has nothing to wait for.
 */
export function toIsDue(now: Date) {
  const latest = new Date(now.getTime() + maxDelayMs + toleranceMs).toISOString();
  return ({ or, eb }: Where) =>
    or([
      eb('attempts', '=', 0),
      eb('next_attempt_at', '<=', now.toISOString()),
      eb('next_attempt_at', '>', latest),
    ]);
}

/**
 * A condition for the rows that nobody is sending. A lease that ends later than any that is given now is
 * from a clock that was ahead.
 */
export function toIsFree(now: Date) {
  const latest = new Date(now.getTime() + leaseMs + toleranceMs).toISOString();
  return ({ or, eb }: Where) =>
    or([
      eb('leased_until', 'is', null),
      eb('leased_until', '<=', now.toISOString()),
      eb('leased_until', '>', latest),
    ]);
}
