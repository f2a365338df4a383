import type { Selectable } from 'kysely';
import type { Enquiry } from '../form/enquiry';
import { type SpamSignal, toKnownSignals } from '../form/spam-signal-names';
import type { DailyKeys } from './daily-keys';
import { decrypt, encrypt } from './encryption/encrypt';
import { isEncrypted } from './encryption/is-encrypted';
import type { EnquiryDatabase } from './engines/enquiry-database';
import { type EnquiryDetails, readDetails } from './enquiry-details';
import { EnquiryWriter } from './enquiry-writer';
import { toIdempotencyKey } from './idempotency-key';
import { createReference, fromTypedReference } from './reference';
import type { EnquiryTables, MailStatus } from './tables/enquiry-tables';

/** An enquiry as it is read from the store. */
export type StoredEnquiry = Pick<Enquiry, 'role' | 'topic' | 'location'> & {
  reference: string;
  /** ISO 8601, UTC. */
  receivedAt: string;
  /** Why it may be spam; usually empty. */
  spamSignals: SpamSignal[];
  /** The mail about it, and why its last attempt failed. */
  mail: { status: MailStatus; code: string | null };
  /** What staff did with it in the inbox, and wrote about it. */
  work: StoredWork;
  notes: StoredNote[];
  /** Absent if it is damaged, or encrypted and no matching key was given. */
  details: EnquiryDetails | undefined;
  /** Its details are unreadable; the rest is intact. */
  isDamaged?: true;
};

/** Whether an enquiry was answered: the codes of lib/inbox/work/work-terms.ts. */
type StoredWork = { state: string; owner: string | null; spam: string };

/** A note; its text is absent if it is encrypted and no matching key was given. */
type StoredNote = { at: string; author: string; text: string | undefined };

/** How a new enquiry is stored. */
type StoreOptions = {
  /** age recipients; without any, the details are stored in plain text. */
  publicKeys: readonly string[];
  /** The sender's e-mail address of the mail about it. */
  mailFrom: string | undefined;
};

/** A visitor waits at most a second for an answer, most of it for this. */
const addTimeoutMs = 700;

/** Stores enquiries and reads them back. */
export class EnquiryStore {
  readonly #writer: EnquiryWriter;

  constructor(
    private readonly database: EnquiryDatabase,
    private readonly dailyKeys: DailyKeys,
    private readonly options: StoreOptions,
  ) {
    this.#writer = new EnquiryWriter(database, addTimeoutMs, options.mailFrom);
  }

  /**
   * Stores an enquiry, queues the mail about it in the same transaction, and returns its reference.
   * Posting the same form again returns the first reference and stores nothing.
   *
   * @throws the database's error if nothing was stored
   */
  async add(enquiry: Enquiry, receivedAt: Date, signals: SpamSignal[] = []): Promise<string> {
    const idempotencyKey = toIdempotencyKey(enquiry, await this.dailyKeys.get(receivedAt));
    const values = {
      reference: createReference(),
      dedupe_key: idempotencyKey,
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
      .where('dedupe_key', '=', idempotencyKey)
      .executeTakeFirstOrThrow();
    return first.reference;
  }

  /** All enquiries, newest first. @param privateKeys decrypt the encrypted ones */
  async list(privateKeys: readonly string[] = []): Promise<StoredEnquiry[]> {
    const rows = await this.#select()
      .orderBy('enquiries.received_at', 'desc')
      .orderBy('enquiries.id', 'desc')
      .execute();
    const notes = await this.#readNotes();
    return Promise.all(
      rows.map((row) => toStoredEnquiry(row, notes.get(row.reference), privateKeys)),
    );
  }

  /** Finds one by its reference, in any spelling that fromTypedReference() understands. */
  async find(
    reference: string,
    privateKeys: readonly string[] = [],
  ): Promise<StoredEnquiry | undefined> {
    const row = await this.#select()
      .where('enquiries.reference', '=', fromTypedReference(reference))
      .executeTakeFirst();
    if (!row) return undefined;
    const notes = await this.#readNotes(row.reference);
    return toStoredEnquiry(row, notes.get(row.reference), privateKeys);
  }

  /** @returns the notes by the enquiry that they are about, the oldest first */
  async #readNotes(reference?: string): Promise<Map<string, NoteRow[]>> {
    const all = this.database.db
      .selectFrom('notes')
      .select(['reference', 'at', 'author', 'text'])
      .orderBy('id');
    const rows = await (reference === undefined
      ? all
      : all.where('reference', '=', reference)
    ).execute();
    const notes = new Map<string, NoteRow[]>();
    for (const row of rows) notes.set(row.reference, [...(notes.get(row.reference) ?? []), row]);
    return notes;
  }

  #select() {
    return this.database.db
      .selectFrom('enquiries')
      .innerJoin('outbox', 'outbox.reference', 'enquiries.reference')
      .leftJoin('work', 'work.reference', 'enquiries.reference')
      .selectAll('enquiries')
      .select(['outbox.status', 'outbox.last_code', 'work.state', 'work.owner', 'work.spam']);
  }

  async #toDetails(enquiry: Enquiry): Promise<string> {
    const { name, email, phone, preferredContact, message, page } = enquiry;
    const details: EnquiryDetails = { name, email, phone, preferredContact, message, page };
    const { publicKeys } = this.options;
    const text = JSON.stringify(details);
    return publicKeys.length > 0 ? encrypt(text, publicKeys) : text;
  }
}

type Row = Selectable<EnquiryTables['enquiries']> &
  Pick<Selectable<EnquiryTables['outbox']>, 'status' | 'last_code'> & {
    state: string | null;
    owner: string | null;
    spam: string | null;
  };

type NoteRow = Pick<Selectable<EnquiryTables['notes']>, 'reference' | 'at' | 'author' | 'text'>;

async function toStoredEnquiry(
  row: Row,
  notes: readonly NoteRow[] = [],
  privateKeys: readonly string[],
): Promise<StoredEnquiry> {
  const details = await readDetails(row.details, privateKeys);
  return {
    reference: row.reference,
    receivedAt: row.received_at,
    // Only add() writes these, from a parsed enquiry.
    role: row.role as Enquiry['role'],
    topic: row.topic as Enquiry['topic'],
    location: row.location,
    spamSignals: toKnownSignals(row.spam_signals),
    mail: { status: row.status, code: row.last_code },
    work: { state: row.state ?? 'new', owner: row.owner, spam: row.spam ?? 'unknown' },
    notes: await Promise.all(notes.map((note) => toStoredNote(note, privateKeys))),
    details: details === 'damaged' ? undefined : details,
    ...(details === 'damaged' && { isDamaged: true }),
  };
}

async function toStoredNote(
  { at, author, text }: NoteRow,
  privateKeys: readonly string[],
): Promise<StoredNote> {
  return { at, author, text: isEncrypted(text) ? await decrypt(text, privateKeys) : text };
}
