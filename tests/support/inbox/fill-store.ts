import type { EnquiryService } from '../../../lib/contact/enquiry-service';
import { encrypt } from '../../../lib/contact/store/encryption/encrypt';
import { writeTo } from '../../../lib/contact/store/engines/write-to';
import { createReference } from '../../../lib/contact/store/reference';
import { createMessageId, toOutboxRow } from '../../../lib/contact/store/tables/outbox-row';

const roles = ['patient', 'family', 'referrer'];
const topics = ['appointment', 'cost', 'referral', 'question'];

/** SQLite allows so many values in a statement. */
const batch = 500;

/**
 * Fills a store with enquiries, an hour apart, the newest first in what is returned. Their texts have 2 kB,
 * and names that count: `Person 0` is the newest.
 *
 * @param publicKeys encrypt the texts
 * @returns their references
 */
export async function fillStore(
  { database }: Pick<EnquiryService, 'database'>,
  count: number,
  now: Date,
  publicKeys: readonly string[] = [],
): Promise<string[]> {
  const rows = [];
  for (let index = 0; index < count; index++) {
    const details = JSON.stringify({
      name: `Person ${index}`,
      email: `person-${index}@example.org`,
      phone: `082 555 ${String(index).padStart(4, '0')}`,
      preferredContact: 'email',
      message: 'When could I come? '.repeat(100),
    });
    rows.push({
      reference: createReference(),
      dedupe_key: `filled ${index}`,
      received_at: new Date(now.getTime() - index * 60 * 60_000).toISOString(),
      role: roles[index % roles.length] ?? '',
      topic: topics[index % topics.length] ?? '',
      location: '',
      is_suspected_spam: 0 as const,
      spam_signals: '',
      details: publicKeys.length > 0 ? await encrypt(details, publicKeys) : details,
    });
  }
  // The oldest first, as they would have come.
  const inOrder = [...rows].reverse();
  for (let start = 0; start < inOrder.length; start += batch) {
    const some = inOrder.slice(start, start + batch);
    await writeTo(database, 10_000, async (transaction) => {
      await transaction.insertInto('enquiries').values(some).execute();
      const mails = some.map(({ reference, received_at }) =>
        toOutboxRow(reference, createMessageId(undefined), received_at),
      );
      await transaction.insertInto('outbox').values(mails).execute();
    });
  }
  return rows.map(({ reference }) => reference);
}
