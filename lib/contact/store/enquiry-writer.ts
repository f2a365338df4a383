import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Insertable } from 'kysely';
import type { EnquiryDatabase } from './engines/enquiry-database';
import { isBusy } from './engines/retry-while-busy';
import { writeTo } from './engines/write-to';
import type { EnquiryTables } from './tables/enquiry-tables';
import { createMessageId, toOutboxRow } from './tables/outbox-row';

type NewEnquiry = Insertable<EnquiryTables['enquiries']>;

type Waiting = {
  enquiry: NewEnquiry;
  resolve: (isNew: boolean) => void;
  reject: (error: unknown) => void;
};

/** SQLite allows about 30,000 values per statement; an enquiry has nine. */
const maxBatchSize = 100;

/**
 * Writes each enquiry together with the mail about it, both or neither. Enquiries that arrive while others
 * are being written form a batch, so that one disk sync serves them all.
 */
export class EnquiryWriter {
  #waiting: Waiting[] = [];
  #isWriting = false;

  /**
   * @param timeoutMs how long to try
   * @param mailFrom the sender's e-mail address of the mails
   */
  constructor(
    private readonly database: EnquiryDatabase,
    private readonly timeoutMs: number,
    private readonly mailFrom: string | undefined,
  ) {}

  /**
   * Adds an enquiry unless it is already stored.
   *
   * @returns whether it is new
   * @throws the database's error if nothing was written
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
      // Let whatever this turn of the event loop has read join the batch.
      await nextTurn();
      await this.#write(this.#waiting.splice(0, maxBatchSize));
    }
    this.#isWriting = false;
  }

  async #write(batch: Waiting[]): Promise<void> {
    try {
      const added = await this.#insert(batch.map(({ enquiry }) => enquiry));
      for (const { enquiry, resolve } of batch) resolve(added.has(enquiry.reference));
    } catch (error) {
      if (batch.length === 1 || isBusy(error)) {
        for (const { reject } of batch) reject(error);
        return;
      }
      // One that cannot be stored must not fail the others.
      for (const one of batch) await this.#write([one]);
    }
  }

  /** @returns the references of the new ones */
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
