import { randomUUID } from 'node:crypto';
import type { EnquiryDatabase } from '../store/engines/enquiry-database';
import { writeTo } from '../store/engines/write-to';
import { leaseMs, toIsDue, toIsFree } from './outbox-times';

/** A mail that this caller, and nobody else, may send until its lease ends. */
export type LeasedMail = {
  reference: string;
  messageId: string;
  /** This attempt included. */
  attempts: number;
  firstAttemptAt: Date;
  leaseToken: string;
};

/** Nobody waits on a page; giving up would leave mails leased that nobody sends. */
const timeoutMs = 60_000;

/**
 * Takes up to `limit` mails that are due. Several servers may do so at once: whoever writes first has
 * the row, and the others' condition no longer holds for it.
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
          // Not tried yet, or tried while the clock was ahead.
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
