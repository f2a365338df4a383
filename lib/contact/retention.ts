import { sql, type Transaction } from 'kysely';
import { addAuditEntry } from './audit-log';
import { toDay } from './daily-keys';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';
import { retryWhileBusy } from './retry-while-busy';
import { writeTo } from './write-to';

export type Purged = {
  /** How many enquiries were removed. */
  purged: number;
  /** How many are as old, and were kept because they have not reached the clinic. */
  overdue: number;
  /** Whether bytes of what was removed are still in the store's files, because somebody reads them. */
  hasTraces: boolean;
};

type Request = { now: Date; actor: string };

const dayMs = 24 * 60 * 60_000;
const timeoutMs = 30_000;

/** Whoever reads is done by then, or the next purge removes the traces. */
const tracesTimeoutMs = 5000;

/**
 * Removes the enquiries that were received more than `retentionDays` ago and have been delivered, and
 * says so in the audit list, in one transaction. One that was not delivered is never removed. Then
 * removes their traces from the database's files.
 */
export async function purge(
  database: EnquiryDatabase,
  { now, retentionDays, actor }: Request & { retentionDays: number },
): Promise<Purged> {
  const before = toOldest(now, retentionDays);
  const purged = await writeTo(database, timeoutMs, async (transaction) => {
    await removeDailyKeys(transaction, now);
    const count = await removeDelivered(transaction, before);
    if (count > 0) await addAuditEntry(transaction, { action: 'purge', actor, count }, now);
    return count;
  });
  const hasTraces = !(await tryToRemoveTraces(database));
  return { purged, overdue: await countOlderThan(database, before), hasTraces };
}

/** When an enquiry was received that may be kept no longer: ISO 8601, UTC. */
function toOldest(now: Date, retentionDays: number): string {
  return new Date(now.getTime() - retentionDays * dayMs).toISOString();
}

/**
 * Removes one enquiry, delivered or not, because somebody asked for it.
 *
 * @returns whether there was one
 */
export async function remove(
  database: EnquiryDatabase,
  { now, reference, actor }: Request & { reference: string },
): Promise<boolean> {
  const isRemoved = await writeTo(database, timeoutMs, async (transaction) => {
    await transaction.deleteFrom('outbox').where('reference', '=', reference).execute();
    const { numDeletedRows } = await transaction
      .deleteFrom('enquiries')
      .where('reference', '=', reference)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    await addAuditEntry(transaction, { action: 'delete', actor, reference, count: 1 }, now);
    return true;
  });
  await tryToRemoveTraces(database);
  return isRemoved;
}

/** Those of days that are over, and of days that only a wrong clock has seen. */
async function removeDailyKeys(transaction: Transaction<EnquiryTables>, now: Date) {
  const tomorrow = toDay(new Date(now.getTime() + dayMs));
  await transaction
    .deleteFrom('daily_keys')
    .where(({ or, eb }) => or([eb('day', '<', toDay(now)), eb('day', '>', tomorrow)]))
    .execute();
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

async function tryToRemoveTraces(database: EnquiryDatabase): Promise<boolean> {
  try {
    await retryWhileBusy(tracesTimeoutMs, () => removeTraces(database));
    return true;
  } catch {
    // The enquiries are gone whatever went wrong here. The next purge tries again.
    return false;
  }
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
