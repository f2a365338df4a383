import { randomUUID } from 'node:crypto';
import type { Updateable } from 'kysely';
import type { EnquiryDatabase, EnquiryTables, MailStatus } from './enquiry-database';
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

/** Longer than an attempt can take (smtp.ts), so that nobody sends a mail that is being sent. */
export const leaseMs = 3 * 60_000;

/** Nobody waits for these on a page, and giving up would send a mail twice. */
const timeoutMs = 60_000;

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
          first_attempt_at: row.fn.coalesce('first_attempt_at', row.val(nowIso)),
        }))
        .where('status', '=', 'pending')
        .where(({ or, eb }) =>
          or([eb('leased_until', 'is', null), eb('leased_until', '<=', nowIso)]),
        )
        .where('id', 'in', (row) =>
          row
            .selectFrom('outbox')
            .select('id')
            .where('status', '=', 'pending')
            .where('next_attempt_at', '<=', nowIso)
            .where(({ or, eb }) =>
              or([eb('leased_until', 'is', null), eb('leased_until', '<=', nowIso)]),
            )
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
   * @returns how many
   */
  async retry(now: Date, reference?: string): Promise<number> {
    // A lease stays: whoever has it may be sending just now.
    return this.change(['pending', 'dead'], reference, {
      status: 'pending',
      attempts: 0,
      first_attempt_at: null,
      next_attempt_at: now.toISOString(),
    });
  }

  /** Counts an enquiry as delivered that staff have read in the store. @returns 0 when there is none. */
  async markDone(reference: string, now: Date): Promise<number> {
    return this.change(['pending', 'dead'], reference, {
      ...unleased,
      status: 'delivered',
      delivered_at: now.toISOString(),
    });
  }

  async count(): Promise<OutboxCounts> {
    const rows = await this.database.db
      .selectFrom('outbox')
      .innerJoin('enquiries', 'enquiries.reference', 'outbox.reference')
      .select(({ fn }) => ['status', fn.countAll().as('count'), fn.min('received_at').as('oldest')])
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
    from: MailStatus[],
    reference: string | undefined,
    changes: Updateable<EnquiryTables['outbox']>,
  ): Promise<number> {
    const [result] = await this.write((db) => {
      const update = db.updateTable('outbox').set(changes).where('status', 'in', from);
      return (
        reference === undefined ? update : update.where('reference', '=', reference)
      ).execute();
    });
    return Number(result?.numUpdatedRows ?? 0);
  }

  private write<Result>(operation: (db: EnquiryDatabase['db']) => Promise<Result>) {
    return writeTo(this.database, timeoutMs, operation);
  }
}
