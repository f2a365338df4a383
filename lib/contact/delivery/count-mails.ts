import type { EnquiryDatabase } from '../store/engines/enquiry-database';

/** How many mails have not been delivered. */
export type OutboxCounts = {
  pending: number;
  /** Since when the oldest pending mail has been waiting, or null if there is none. */
  oldestPendingAt: Date | null;
  deadLetters: number;
};

/** Counts pending mails and dead letters; delivered ones are not counted. */
export async function countMails({ db }: EnquiryDatabase): Promise<OutboxCounts> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('enquiries', 'enquiries.reference', 'outbox.reference')
    .select(({ fn }) => [
      'status',
      fn.countAll().as('count'),
      // The first attempt follows at once, and its time replaces one from a wrong clock.
      fn.min(fn.coalesce('first_attempt_at', 'received_at')).as('oldest'),
    ])
    .where('status', '!=', 'delivered')
    .groupBy('status')
    .execute();
  const pending = rows.find(({ status }) => status === 'pending');
  const dead = rows.find(({ status }) => status === 'dead');
  return {
    // Postgres returns counts as strings.
    pending: Number(pending?.count ?? 0),
    oldestPendingAt: pending ? new Date(pending.oldest) : null,
    deadLetters: Number(dead?.count ?? 0),
  };
}
