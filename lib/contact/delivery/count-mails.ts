import type { EnquiryDatabase } from '../store/engines/enquiry-database';

export type OutboxCounts = {
  pending: number;
  /** When the enquiry that has waited longest was due, or null. */
  oldestPendingAt: Date | null;
  deadLetters: number;
};

/** How many mails wait or are dead letters; those that were delivered are not counted. */
export async function countMails({ db }: EnquiryDatabase): Promise<OutboxCounts> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('enquiries', 'enquiries.reference', 'outbox.reference')
    .select(({ fn }) => [
      'status',
      fn.countAll().as('count'),
      // The first attempt follows at once, and corrects a time that a wrong clock gave.
      fn.min(fn.coalesce('first_attempt_at', 'received_at')).as('oldest'),
    ])
    .where('status', '!=', 'delivered')
    .groupBy('status')
    .execute();
  const pending = rows.find(({ status }) => status === 'pending');
  const dead = rows.find(({ status }) => status === 'dead');
  return {
    // Postgres gives a count as text.
    pending: Number(pending?.count ?? 0),
    oldestPendingAt: pending ? new Date(pending.oldest) : null,
    deadLetters: Number(dead?.count ?? 0),
  };
}
