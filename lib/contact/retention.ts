import { sql, type Transaction } from 'kysely';
import type { AuditLog } from './audit-log';
import { toDay } from './daily-keys';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';
import { retryWhileBusy } from './retry-while-busy';
import { writeTo } from './write-to';

export type Purged = {
  /** How many enquiries were removed. */
  purged: number;
  /** How many are as old, and were kept because they have not reached the clinic. */
  overdue: number;
};

const dayMs = 24 * 60 * 60_000;
const timeoutMs = 30_000;

/**
 * Removes the enquiries that were received more than `retentionDays` ago and have been delivered. One
 * that was not delivered is never removed. Then removes their traces from the database's files.
 */
export async function purge(
  database: EnquiryDatabase,
  audit: AuditLog,
  { now, retentionDays, actor }: { now: Date; retentionDays: number; actor: string },
): Promise<Purged> {
  const before = new Date(now.getTime() - retentionDays * dayMs).toISOString();
  const purged = await writeTo(database, timeoutMs, async (transaction) => {
    await transaction.deleteFrom('daily_keys').where('day', '<', toDay(now)).execute();
    return removeDelivered(transaction, before);
  });
  await retryWhileBusy(timeoutMs, () => removeTraces(database));
  if (purged > 0) await audit.record({ action: 'purge', actor, count: purged }, now);
  return { purged, overdue: await countOlderThan(database, before) };
}

/**
 * Removes one enquiry, delivered or not, because somebody asked for it.
 *
 * @returns whether there was one
 */
export async function remove(
  database: EnquiryDatabase,
  audit: AuditLog,
  { now, reference, actor }: { now: Date; reference: string; actor: string },
): Promise<boolean> {
  const isRemoved = await writeTo(database, timeoutMs, async (transaction) => {
    await transaction.deleteFrom('outbox').where('reference', '=', reference).execute();
    const { numDeletedRows } = await transaction
      .deleteFrom('enquiries')
      .where('reference', '=', reference)
      .executeTakeFirst();
    return numDeletedRows > 0n;
  });
  if (isRemoved) await audit.record({ action: 'delete', actor, reference, count: 1 }, now);
  await retryWhileBusy(timeoutMs, () => removeTraces(database));
  return isRemoved;
}

async function removeDelivered(
  transaction: Transaction<EnquiryTables>,
  before: string,
): Promise<number> {
  await transaction
    .deleteFrom('outbox')
    .where('status', '=', 'delivered')
    .where('reference', 'in', (row) =>
      row.selectFrom('enquiries').select('reference').where('received_at', '<', before),
    )
    .execute();
  const { numDeletedRows } = await transaction
    .deleteFrom('enquiries')
    .where('received_at', '<', before)
    .where('reference', 'not in', (row) => row.selectFrom('outbox').select('reference'))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/**
 * SQLite: what was deleted is overwritten in the database (secure_delete) and still stands in the
 * write-ahead log, until that is written back and cut to nothing. Postgres: the space is given free to
 * be written over.
 */
async function removeTraces({ db, pool }: EnquiryDatabase): Promise<void> {
  if (pool) {
    await sql`vacuum enquiries, outbox, daily_keys`.execute(db);
    return;
  }
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows[0]?.busy !== 0) throw new CheckpointBusyError('The write-ahead log is in use');
}

/** Another process reads just now. Worth another try. */
class CheckpointBusyError extends Error {
  override name = 'CheckpointBusyError';
  readonly code = 'SQLITE_BUSY';
}

async function countOlderThan({ db }: EnquiryDatabase, before: string): Promise<number> {
  const { count } = await db
    .selectFrom('enquiries')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('received_at', '<', before)
    .executeTakeFirstOrThrow();
  return Number(count);
}
