import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Insertable } from 'kysely';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';
import { createMessageId, toOutboxRow } from './outbox-row';
import { isBusy } from './retry-while-busy';
import { writeTo } from './write-to';

type NewEnquiry = Insertable<EnquiryTables['enquiries']>;

type Waiting = {
  enquiry: NewEnquiry;
  resolve: (isNew: boolean) => void;
  reject: (error: unknown) => void;
};

/** SQLite takes some 30,000 values in one statement; an enquiry has nine. */
const maxTogether = 100;

/**
 * Writes enquiries, each with the mail about it, both or neither. Those that arrive while others are
 * being written go in together, so that one sync of the disk serves them all.
 */
export class EnquiryWriter {
  #waiting: Waiting[] = [];
  #isWriting = false;

  /**
   * @param timeoutMs how long to try
   * @param mailFrom the sender of the mails
   */
  constructor(
    private readonly database: EnquiryDatabase,
    private readonly timeoutMs: number,
    private readonly mailFrom: string | undefined,
  ) {}

  /**
   * Adds an enquiry unless it was added before.
   *
   * @returns whether it is new
   * @throws the database's error when nothing was written
   */
  add(enquiry: NewEnquiry): Promise<boolean> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ enquiry, resolve, reject });
      if (!this.#isWriting) this.#writeWaiting();
    });
  }

  async #writeWaiting() {
    this.#isWriting = true;
    while (this.#waiting.length > 0) {
      // What the same turn of the loop has read goes along.
      await nextTurn();
      await this.#write(this.#waiting.splice(0, maxTogether));
    }
    this.#isWriting = false;
  }

  async #write(together: Waiting[]): Promise<void> {
    try {
      const added = await this.#insert(together.map(({ enquiry }) => enquiry));
      for (const { enquiry, resolve } of together) resolve(added.has(enquiry.reference));
    } catch (error) {
      if (together.length === 1 || isBusy(error)) {
        for (const { reject } of together) reject(error);
        return;
      }
      // One that cannot be stored must not take the others with it.
      for (const one of together) await this.#write([one]);
    }
  }

  /** @returns the references of those that are new */
  #insert(enquiries: NewEnquiry[]): Promise<Set<string>> {
    return writeTo(this.database, this.timeoutMs, async (transaction) => {
      const added = await transaction
        .insertInto('enquiries')
        .values(enquiries)
        .onConflict((conflict) => conflict.column('dedupe_key').doNothing())
        .returning(['reference', 'received_at'])
        .execute();
      const mails = added.map(({ reference, received_at }) =>
        toOutboxRow(reference, createMessageId(this.mailFrom), received_at),
      );
      if (mails.length > 0) await transaction.insertInto('outbox').values(mails).execute();
      return new Set(added.map(({ reference }) => reference));
    });
  }
}
