import type { Transaction, Updateable } from 'kysely';
import { type AuditEntry, addAuditEntry } from '../store/audit-log';
import type { EnquiryDatabase } from '../store/engines/enquiry-database';
import { writeTo } from '../store/engines/write-to';
import type { EnquiryTables } from '../store/tables/enquiry-tables';
import { countMails, type OutboxCounts } from './count-mails';
import { type LeasedMail, leaseMails } from './lease-mails';

/** Nobody waits on a page; giving up would send a mail twice. */
const timeoutMs = 60_000;

type StaffRequest = Pick<AuditEntry, 'reference'> & {
  action: 'retry' | 'done';
  now: Date;
  actor: string | undefined;
};

const unleased = { lease_token: null, leased_until: null };

/** The mails about enquiries, and how far each has come. */
export class Outbox {
  constructor(private readonly database: EnquiryDatabase) {}

  /**
   * Takes up to `limit` mails that are due. Several servers may do so at once: whoever writes first has
   * the row, and the others' condition no longer holds for it.
   */
  lease(now: Date, limit: number): Promise<LeasedMail[]> {
    return leaseMails(this.database, now, limit);
  }

  async markDelivered(mail: LeasedMail, at: Date): Promise<void> {
    await this.settle(mail, {
      status: 'delivered',
      delivered_at: at.toISOString(),
      last_code: null,
    });
  }

  /** @param code why it could not be sent now */
  async postpone(mail: LeasedMail, until: Date, code: string): Promise<void> {
    await this.settle(mail, { next_attempt_at: until.toISOString(), last_code: code });
  }

  /** Ends the attempts. Somebody has to look at it. */
  async bury(mail: LeasedMail, code: string): Promise<void> {
    await this.settle(mail, { status: 'dead', last_code: code });
  }

  /**
   * Queues dead letters again, as if they had not been tried, and makes waiting ones due.
   *
   * @param reference of one enquiry; without it, all that are not delivered
   * @param actor who asked for it, for the audit list
   * @returns how many
   */
  async retry(now: Date, reference?: string, actor?: string): Promise<number> {
    // A lease stays: whoever has it may be sending just now.
    return this.change(
      { action: 'retry', now, reference, actor },
      {
        status: 'pending',
        attempts: 0,
        first_attempt_at: null,
        next_attempt_at: now.toISOString(),
      },
    );
  }

  /**
   * Counts an enquiry as delivered that staff have read in the store.
   *
   * @param actor who asked for it, for the audit list
   * @returns 0 when there is none
   */
  async markDone(reference: string, now: Date, actor?: string): Promise<number> {
    return this.change(
      { action: 'done', now, reference, actor },
      {
        ...unleased,
        status: 'delivered',
        delivered_at: now.toISOString(),
      },
    );
  }

  /** How many mails wait or are dead letters. */
  count(): Promise<OutboxCounts> {
    return countMails(this.database);
  }

  /** Only who has the lease may say what became of a mail. */
  private async settle(mail: LeasedMail, changes: Updateable<EnquiryTables['outbox']>) {
    await this.write((db) =>
      db
        .updateTable('outbox')
        .set({ ...unleased, ...changes })
        .where('reference', '=', mail.reference)
        .where('lease_token', '=', mail.leaseToken)
        .execute(),
    );
  }

  private async change(
    { action, now, reference, actor }: StaffRequest,
    changes: Updateable<EnquiryTables['outbox']>,
  ): Promise<number> {
    return this.write(async (db) => {
      const update = db.updateTable('outbox').set(changes).where('status', '!=', 'delivered');
      const [result] = await (reference === undefined
        ? update
        : update.where('reference', '=', reference)
      ).execute();
      const count = Number(result?.numUpdatedRows ?? 0);
      if (actor !== undefined) await addAuditEntry(db, { action, actor, reference, count }, now);
      return count;
    });
  }

  private write<Result>(operation: (db: Transaction<EnquiryTables>) => Promise<Result>) {
    return writeTo(this.database, timeoutMs, operation);
  }
}
