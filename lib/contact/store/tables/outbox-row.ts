import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { EnquiryTables } from './enquiry-tables';

/** The row that queues the mail about an enquiry, due immediately. */
export function toOutboxRow(
  reference: string,
  messageId: string,
  receivedAt: string,
): Insertable<EnquiryTables['outbox']> {
  return {
    reference,
    message_id: messageId,
    status: 'pending',
    attempts: 0,
    next_attempt_at: receivedAt,
  };
}

/** Creates a mail's `Message-ID`. @param from the sender's e-mail address, whose domain it uses */
export function createMessageId(from: string | undefined): string {
  return `<${randomUUID()}@${from?.split('@').at(-1) ?? 'enquiries.invalid'}>`;
}
