import { createHash } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Enquiry } from './enquiry';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';
import { createReference } from './reference';

/** What the visitor typed. Kept apart from what staff sort by, so that it can be sealed later. */
export type EnquiryDetails = Pick<
  Enquiry,
  'name' | 'email' | 'phone' | 'preferredContact' | 'message'
>;

export type StoredEnquiry = Pick<Enquiry, 'role' | 'topic' | 'location'> & {
  reference: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  isSuspectedSpam: boolean;
  details: EnquiryDetails;
};

/** Keeps enquiries. Every method waits for the disk. */
export class EnquiryStore {
  constructor(private readonly db: EnquiryDatabase) {}

  /**
   * Stores an enquiry and returns its reference. The same form posted again gets the reference of the
   * first time; nothing is stored twice.
   *
   * @throws the database's error when nothing was stored
   */
  async add(enquiry: Enquiry, receivedAt: Date): Promise<string> {
    const { name, email, phone, preferredContact, message } = enquiry;
    const details: EnquiryDetails = { name, email, phone, preferredContact, message };
    const dedupeKey = toDedupeKey(enquiry, receivedAt);
    await this.db
      .insertInto('enquiries')
      .values({
        reference: createReference(),
        dedupe_key: dedupeKey,
        received_at: receivedAt.toISOString(),
        role: enquiry.role,
        topic: enquiry.topic,
        location: enquiry.location,
        is_suspected_spam: enquiry.leaveEmpty === '' ? 0 : 1,
        details: JSON.stringify(details),
      })
      .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
      .execute();
    const { reference } = await this.db
      .selectFrom('enquiries')
      .select('reference')
      .where('dedupe_key', '=', dedupeKey)
      .executeTakeFirstOrThrow();
    return reference;
  }

  /** Every enquiry, the newest first. */
  async list(): Promise<StoredEnquiry[]> {
    const rows = await this.db.selectFrom('enquiries').selectAll().orderBy('id', 'desc').execute();
    return rows.map(toStoredEnquiry);
  }

  async find(reference: string): Promise<StoredEnquiry | undefined> {
    const row = await this.db
      .selectFrom('enquiries')
      .selectAll()
      .where('reference', '=', reference.trim().toUpperCase())
      .executeTakeFirst();
    return row && toStoredEnquiry(row);
  }

  async close(): Promise<void> {
    await this.db.destroy();
  }
}

/**
 * A form posted twice (a double click, a retry, a reload) has the same key and the same content. The
 * content counts too: after going back, a person may send something else from the same form, and that
 * must not be lost. A form without JavaScript has no key of its own, so there the day stands for it.
 */
function toDedupeKey(enquiry: Enquiry, receivedAt: Date): string {
  const { submissionKey, ...content } = enquiry;
  const key = submissionKey || receivedAt.toISOString().slice(0, 10);
  return createHash('sha256')
    .update(JSON.stringify([key, content]))
    .digest('base64url');
}

type Row = Selectable<EnquiryTables['enquiries']>;

function toStoredEnquiry(row: Row): StoredEnquiry {
  return {
    reference: row.reference,
    receivedAt: row.received_at,
    // Written by add() from a parsed enquiry, and by nothing else.
    role: row.role as Enquiry['role'],
    topic: row.topic as Enquiry['topic'],
    location: row.location,
    isSuspectedSpam: row.is_suspected_spam === 1,
    details: JSON.parse(row.details) as EnquiryDetails,
  };
}
