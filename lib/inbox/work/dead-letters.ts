import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';

/** A mail that is not sent again by itself, and why its last attempt failed. */
export type DeadLetter = { reference: string; code: string | null };

/** The mails that somebody has to look into, the oldest first. */
export function readDeadLetters({ db }: EnquiryDatabase): Promise<DeadLetter[]> {
  return db
    .selectFrom('outbox')
    .select(['reference', 'last_code as code'])
    .where('status', '=', 'dead')
    .orderBy('id')
    .limit(500)
    .execute();
}
