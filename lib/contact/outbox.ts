import { randomUUID } from 'node:crypto';
import type { Transaction, Updateable } from 'kysely';
import { type AuditEntry, addAuditEntry } from './audit-log';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';
import { leaseMs, toIsDue, toIsFree } from './outbox-times';
import { writeTo } from './write-to';

/** A mail that this caller, and nobody else, may send until its lease ends. */
export type LeasedMail = {
  reference: string;
  messageId: string;
  /** This attempt included. */
  attempts: number;
  firstAttemptAt: Date;
  leaseToken: string;
};

export type OutboxCounts = {
  pending: number;
  /** When the enquiry that has waited longest was due, or null. */
  oldestPendingAt: Date | null;
  deadLetters: number;
};

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
  async lease(now: Date, limit: number): Promise<LeasedMail[]> {
    const leaseToken = randomUUID();
    const nowIso = now.toISOString();
    await this.write((db) =>
      db
        .updateTable('outbox')
        .set((row) => ({
          lease_token: leaseToken,
          leased_until: new Date(now.getTime() + leaseMs).toISOString(),
          attempts: row('attempts', '+', 1),
          first_attempt_at: row
            .case()
            .when('first_attempt_at', '<=', nowIso)
            .then(row.ref('first_attempt_at'))
            // Not tried yet, or tried while the clock was ahead.
            .else(nowIso)
            .end(),
        }))
        .where('status', '=', 'pending')
        .where(toIsFree(now))
        .where('id', 'in', (row) =>
          row
            .selectFrom('outbox')
            .select('id')
            .where('status', '=', 'pending')
            .where(toIsDue(now))
            .where(toIsFree(now))
            .orderBy('id')
            .limit(limit),
        )
        .execute(),
    );
    const rows = await this.database.db
      .selectFrom('outbox')
      .selectAll()
      .where('lease_token', '=', leaseToken)
      .orderBy('id')
      .execute();
    return rows.map((row) => ({
      reference: row.reference,
      messageId: row.message_id,
      attempts: row.attempts,
      firstAttemptAt: new Date(row.first_attempt_at ?? now),
      leaseToken,
    }));
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

  async count(): Promise<OutboxCounts> {
    const rows = await this.database.db
      .selectFrom('outbox')
      .innerJoin('enquiries', 'enquiries.reference', 'outbox.reference')
      .select(({ fn }) => [
        'status',
        fn.countAll().as('count'),
        // The first attempt follows at once, and corrects a time that a wrong clock gave.
        fn.min(fn.coalesce('first_attempt_at', 'received_at')).as('oldest'),
      ])
      .where('status', '!=', 'delivered')
      .groupBy('status')
      .execute();
    const pending = rows.find(({ status }) => status === 'pending');
    const dead = rows.find(({ status }) => status === 'dead');
    return {
      // Postgres gives a count as text.
      pending: Number(pending?.count ?? 0),
      oldestPendingAt: pending ? new Date(pending.oldest) : null,
      deadLetters: Number(dead?.count ?? 0),
    };
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
