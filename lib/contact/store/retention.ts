import { sql, type Transaction } from 'kysely';
import { logEvent } from '@/lib/log';
import { addAuditEntry } from './audit-log';
import { toDay } from './daily-keys';
import type { EnquiryDatabase } from './engines/enquiry-database';
import { isBusy, retryWhileBusy } from './engines/retry-while-busy';
import { writeTo } from './engines/write-to';
import type { EnquiryTables } from './tables/enquiry-tables';

/** The result of a purge. */
export type Purged = {
  /** How many enquiries were deleted. */
  purged: number;
  /** How many are just as old, but were kept because they have not reached the clinic. */
  overdue: number;
  /** Whether deleted bytes remain in the store's files; mostly, because another process is reading them. */
  hasTraces: boolean;
};

type Request = { now: Date; actor: string };

const dayMs = 24 * 60 * 60_000;
const timeoutMs = 30_000;

/** What staff wrote about an enquiry goes with it. */
const workTables = ['work', 'notes', 'work_history'] as const;

/** Tables whose rows belong to an enquiry, and are deleted before it. */
const dependentTables = [...workTables, 'outbox'] as const;

/** Readers are usually done by then; otherwise the next purge removes the traces. */
const usualReadersMs = 5000;

/**
 * Deletes delivered enquiries that were received more than `retentionDays` ago and records that in the
 * audit log, in one transaction. Undelivered ones are never deleted. Then removes the traces of the
 * deleted rows from the database's files.
 *
 * @param request `readersMs`: how long that waits for whoever is reading
 */
export async function purge(
  database: EnquiryDatabase,
  request: Request & { retentionDays: number; readersMs?: number },
): Promise<Purged> {
  const { now, retentionDays, actor, readersMs } = request;
  const before = toCutoff(now, retentionDays);
  const purged = await writeTo(database, timeoutMs, async (transaction) => {
    await removeDailyKeys(transaction, now);
    const count = await removeDelivered(transaction, before);
    if (count > 0) await addAuditEntry(transaction, { action: 'purge', actor, count }, now);
    return count;
  });
  const hasTraces = !(await tryToRemoveTraces(database, readersMs));
  return { purged, overdue: await countOlderThan(database, before), hasTraces };
}

/** The time of receipt before which enquiries are deleted: ISO 8601, UTC. */
function toCutoff(now: Date, retentionDays: number): string {
  return new Date(now.getTime() - retentionDays * dayMs).toISOString();
}

/**
 * Deletes one enquiry on request, delivered or not, with its notes and its history.
 *
 * @param request with a reason, as a code, where it is known
 * @returns whether it existed
 */
export async function remove(
  database: EnquiryDatabase,
  { now, reference, actor, reason }: Request & { reference: string; reason?: string },
): Promise<boolean> {
  const isRemoved = await writeTo(database, timeoutMs, async (transaction) => {
    for (const table of dependentTables) {
      await transaction.deleteFrom(table).where('reference', '=', reference).execute();
    }
    const { numDeletedRows } = await transaction
      .deleteFrom('enquiries')
      .where('reference', '=', reference)
      .executeTakeFirst();
    if (numDeletedRows === 0n) return false;
    const entry = { action: 'delete', actor, reference, count: 1, reason } as const;
    await addAuditEntry(transaction, entry, now);
    return true;
  });
  await tryToRemoveTraces(database);
  return isRemoved;
}

/** Deletes the keys of past days, and of future days that only a wrong clock can have created. */
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
  // What has no mail left is about to go.
  for (const table of workTables) {
    await transaction
      .deleteFrom(table)
      .where('reference', 'in', (row) =>
        row
          .selectFrom('enquiries')
          .select('reference')
          .where('received_at', '<', before)
          .where('reference', 'not in', (mail) => mail.selectFrom('outbox').select('reference')),
      )
      .execute();
  }
  const { numDeletedRows } = await transaction
    .deleteFrom('enquiries')
    .where('received_at', '<', before)
    .where('reference', 'not in', (row) => row.selectFrom('outbox').select('reference'))
    .executeTakeFirst();
  return Number(numDeletedRows);
}

async function tryToRemoveTraces(
  database: EnquiryDatabase,
  readersMs = usualReadersMs,
): Promise<boolean> {
  try {
    await retryWhileBusy(readersMs, () => removeTraces(database));
    return true;
  } catch (error) {
    // The rows are deleted in any case. The next purge tries again.
    if (!isBusy(error)) logEvent('deleted enquiries not overwritten', { error });
    return false;
  }
}

/**
 * SQLite overwrites deleted rows in the database (secure_delete), but they remain in the write-ahead log
 * until it is checkpointed and truncated. Postgres frees the space for reuse.
 */
async function removeTraces({ db, pool }: EnquiryDatabase): Promise<void> {
  if (pool) {
    await sql`vacuum enquiries, outbox, daily_keys, work, notes, work_history`.execute(db);
    return;
  }
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  if (rows[0]?.busy !== 0) throw new CheckpointBusyError('The write-ahead log is in use');
}

/** Another process is reading right now. Retrying helps. */
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
