import type { Selectable } from 'kysely';
import type { DailyKeys } from './daily-keys';
import { toDedupeKey } from './dedupe-key';
import type { Enquiry } from './enquiry';
import type { EnquiryDatabase, EnquiryTables, MailStatus } from './enquiry-database';
import { type EnquiryDetails, readDetails } from './enquiry-details';
import { EnquiryWriter } from './enquiry-writer';
import { createReference } from './reference';
import { seal } from './seal';
import { type SpamSignal, toKnownSignals } from './spam-signals';
import { fromTypedReference } from './typed-reference';

export type StoredEnquiry = Pick<Enquiry, 'role' | 'topic' | 'location'> & {
  reference: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  /** Why it may not come from a person; empty for most. */
  spamSignals: SpamSignal[];
  /** The mail about it, and what stopped its last attempt. */
  mail: { status: MailStatus; code: string | null };
  /** Absent while it is sealed and no key was given that opens it, and where it is damaged. */
  details: EnquiryDetails | undefined;
  /** Its details can be read by nobody; the rest is there. */
  isDamaged?: true;
};

/** How a new enquiry is kept. */
export type KeepOptions = {
  /** age recipients; with none, the details are stored as they are. */
  publicKeys: readonly string[];
  /** The sender of the mail about it. */
  mailFrom: string | undefined;
};

/** A form's answer waits at most a second, most of it for this. */
const addTimeoutMs = 700;

/** Keeps enquiries. Every method waits for the disk. */
export class EnquiryStore {
  readonly #writer: EnquiryWriter;

  constructor(
    private readonly database: EnquiryDatabase,
    private readonly dailyKeys: DailyKeys,
    private readonly options: KeepOptions,
  ) {
    this.#writer = new EnquiryWriter(database, addTimeoutMs, options.mailFrom);
  }

  /**
   * Stores an enquiry, queues the mail about it in the same transaction, and returns its reference. The
   * same form posted again gets the reference of the first time; nothing is stored twice.
   *
   * @throws the database's error when nothing was stored
   */
  async add(enquiry: Enquiry, receivedAt: Date, signals: SpamSignal[] = []): Promise<string> {
    const dedupeKey = toDedupeKey(enquiry, await this.dailyKeys.get(receivedAt));
    const values = {
      reference: createReference(),
      dedupe_key: dedupeKey,
      received_at: receivedAt.toISOString(),
      role: enquiry.role,
      topic: enquiry.topic,
      location: enquiry.location,
      is_suspected_spam: signals.length > 0 ? 1 : 0,
      spam_signals: signals.join(),
      details: await this.#toDetails(enquiry),
    } as const;
    const isNew = await this.#writer.add(values);
    if (isNew) return values.reference;
    const first = await this.database.db
      .selectFrom('enquiries')
      .select('reference')
      .where('dedupe_key', '=', dedupeKey)
      .executeTakeFirstOrThrow();
    return first.reference;
  }

  /** Every enquiry, the newest first. @param privateKeys open what is sealed */
  async list(privateKeys: readonly string[] = []): Promise<StoredEnquiry[]> {
    const rows = await this.#select()
      .orderBy('enquiries.received_at', 'desc')
      .orderBy('enquiries.id', 'desc')
      .execute();
    return Promise.all(rows.map((row) => toStoredEnquiry(row, privateKeys)));
  }

  async find(
    reference: string,
    privateKeys: readonly string[] = [],
  ): Promise<StoredEnquiry | undefined> {
    const row = await this.#select()
      .where('enquiries.reference', '=', fromTypedReference(reference))
      .executeTakeFirst();
    return row && toStoredEnquiry(row, privateKeys);
  }

  #select() {
    return this.database.db
      .selectFrom('enquiries')
      .innerJoin('outbox', 'outbox.reference', 'enquiries.reference')
      .selectAll('enquiries')
      .select(['outbox.status', 'outbox.last_code']);
  }

  async #toDetails(enquiry: Enquiry): Promise<string> {
    const { name, email, phone, preferredContact, message } = enquiry;
    const details: EnquiryDetails = { name, email, phone, preferredContact, message };
    const { publicKeys } = this.options;
    const text = JSON.stringify(details);
    return publicKeys.length > 0 ? seal(text, publicKeys) : text;
  }
}

type Row = Selectable<EnquiryTables['enquiries']> &
  Pick<Selectable<EnquiryTables['outbox']>, 'status' | 'last_code'>;

async function toStoredEnquiry(row: Row, privateKeys: readonly string[]): Promise<StoredEnquiry> {
  const details = await readDetails(row.details, privateKeys);
  return {
    reference: row.reference,
    receivedAt: row.received_at,
    // Written by add() from a parsed enquiry, and by nothing else.
    role: row.role as Enquiry['role'],
    topic: row.topic as Enquiry['topic'],
    location: row.location,
    spamSignals: toKnownSignals(row.spam_signals),
    mail: { status: row.status, code: row.last_code },
    details: details === 'damaged' ? undefined : details,
    ...(details === 'damaged' && { isDamaged: true }),
  };
}
