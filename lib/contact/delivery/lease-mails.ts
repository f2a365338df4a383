import { randomUUID } from 'node:crypto';
import type { EnquiryDatabase } from '../store/engines/enquiry-database';
import { writeTo } from '../store/engines/write-to';
import { leaseMs, toIsDue, toIsFree } from './outbox-times';

/** A mail that only the holder of the lease may send until the lease expires. */
export type LeasedMail = {
  reference: string;
  messageId: string;
  /** Including this one. */
  attempts: number;
  firstAttemptAt: Date;
  leaseToken: string;
};

/** No visitor is waiting for this. */
const timeoutMs = 60_000;

/**
 * Leases up to `limit` mails that are due. Several servers may do so at once: the first to write gets the
 * row, and the condition of the others no longer matches it.
 */
export async function leaseMails(
  database: EnquiryDatabase,
  now: Date,
  limit: number,
): Promise<LeasedMail[]> {
  const leaseToken = randomUUID();
  const nowIso = now.toISOString();
  await writeTo(database, timeoutMs, (db) =>
    db
      .updateTable('outbox')
      .set((row) => ({
        lease_token: leaseToken,
        leased_until: new Date(now.getTime() + leaseMs).toISOString(),
        attempts: row('attempts', '+', 1),
        first_attempt_at: row
          .case()
          .when('first_attempt_at', '<=', nowIso)
          .then(row.ref('first_attempt_at'))
          // Not attempted yet, or attempted while the clock was ahead.
          .else(nowIso)
          .end(),
      }))
      .where('status', '=', 'pending')
      .where(toIsFree(now))
      .where('id', 'in', (row) =>
        row
          .selectFrom('outbox')
          .select('id')
          .where('status', '=', 'pending')
          .where(toIsDue(now))
          .where(toIsFree(now))
          .orderBy('id')
          .limit(limit),
      )
      .execute(),
  );
  const rows = await database.db
    .selectFrom('outbox')
    .selectAll()
    .where('lease_token', '=', leaseToken)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    reference: row.reference,
    messageId: row.message_id,
    attempts: row.attempts,
    firstAttemptAt: new Date(row.first_attempt_at ?? now),
    leaseToken,
  }));
}
