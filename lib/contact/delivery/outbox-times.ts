import type { ExpressionBuilder } from 'kysely';
import type { EnquiryTables } from '../store/tables/enquiry-tables';
import { maxDelayMs } from './backoff';

/** Longer than an attempt can take (smtp.ts), so that no mail is sent twice at the same time. */
export const leaseMs = 3 * 60_000;

/** Tolerates clock skew between servers that share a store. */
const toleranceMs = 10 * 60_000;

type Where = ExpressionBuilder<EnquiryTables, 'outbox'>;

/**
 * The condition for rows that are due.
 *
 * A mail is due once its time has come, or if that time is further ahead than any delay can be, because
 * it was set while the clock was ahead. A mail that was never attempted is always due.
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
 * The condition for rows without a valid lease. A lease that ends later than any lease given now was set
 * while the clock was ahead.
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
