import type { Transaction, Updateable } from 'kysely';
import { type AuditEntry, addAuditEntry } from '../store/audit-log';
import type { EnquiryDatabase } from '../store/engines/enquiry-database';
import { writeTo } from '../store/engines/write-to';
import type { EnquiryTables } from '../store/tables/enquiry-tables';
import { countMails, type OutboxCounts } from './count-mails';
import { type LeasedMail, leaseMails } from './lease-mails';

/** No visitor is waiting for this, and giving up would send a mail twice. */
const timeoutMs = 60_000;

type StaffRequest = Pick<AuditEntry, 'reference'> & {
  action: 'retry' | 'done';
  now: Date;
  actor: string | undefined;
};

const noLease = { lease_token: null, leased_until: null };

/** The mails about enquiries and their delivery status. */
export class Outbox {
  constructor(private readonly database: EnquiryDatabase) {}

  /** Leases up to `limit` mails that are due. Several servers may do so at once. */
  lease(now: Date, limit: number): Promise<LeasedMail[]> {
    return leaseMails(this.database, now, limit);
  }

  /** Records that the mail server accepted it. */
  async markDelivered(mail: LeasedMail, at: Date): Promise<void> {
    await this.recordOutcome(mail, {
      status: 'delivered',
      delivered_at: at.toISOString(),
      last_code: null,
    });
  }

  /** Schedules another attempt. @param code why this one failed */
  async postpone(mail: LeasedMail, until: Date, code: string): Promise<void> {
    await this.recordOutcome(mail, { next_attempt_at: until.toISOString(), last_code: code });
  }

  /** Stops retrying. A person has to look into it. */
  async moveToDeadLetter(mail: LeasedMail, code: string): Promise<void> {
    await this.recordOutcome(mail, { status: 'dead', last_code: code });
  }

  /**
   * Requeues dead letters as if they had never been attempted, and makes pending mails due.
   *
   * @param reference of one enquiry; if omitted, all undelivered mails
   * @param actor who requested it, for the audit log
   * @returns how many were requeued
   */
  async retry(now: Date, reference?: string, actor?: string): Promise<number> {
    // Leases are kept: their holders may be sending right now.
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
   * Marks an enquiry as delivered because staff have read it in the store.
   *
   * @param actor who requested it, for the audit log
   * @returns 0 if there was nothing to mark
   */
  async markDone(reference: string, now: Date, actor?: string): Promise<number> {
    return this.change(
      { action: 'done', now, reference, actor },
      {
        ...noLease,
        status: 'delivered',
        delivered_at: now.toISOString(),
      },
    );
  }

  /** Counts pending mails and dead letters. */
  count(): Promise<OutboxCounts> {
    return countMails(this.database);
  }

  /** Records the outcome of an attempt. Only the holder of the lease can. */
  private async recordOutcome(mail: LeasedMail, changes: Updateable<EnquiryTables['outbox']>) {
    await this.write((db) =>
      db
        .updateTable('outbox')
        .set({ ...noLease, ...changes })
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
