import { sql, type Transaction } from 'kysely';
import type { EnquiryDatabase } from './engines/enquiry-database';
import { writeTo } from './engines/write-to';
import type { EnquiryTables } from './tables/enquiry-tables';

const hourMs = 60 * 60_000;
const timeoutMs = 30_000;

/** Purges run once a day. Allows for clock skew between servers that share a store. */
const longestGapMs = 48 * hourMs;
const toleranceMs = hourMs;

/** After a jump: how much later a run has to agree with the new time, so that restarts do not count. */
const agreement = { leastMs: 20 * hourMs, mostMs: 40 * 24 * hourMs };

/** The rows of the table: the last run that was sure of the time, and the first after a jump. */
const ids = { sure: 1, unsure: 2 } as const;

/**
 * Whether the clock goes on from where the last purge saw it. A clock that has jumped may be wrong, and
 * what is removed by it is gone. So the new time is noted apart, and believed when a run that comes most
 * of a day later goes on from there: a server that was off for weeks purges a day later, and starts with
 * a wrong clock do no harm, however many.
 */
export async function checkPurgeClock(database: EnquiryDatabase, now: Date): Promise<boolean> {
  return writeTo(database, timeoutMs, async (transaction) => {
    const sureGapMs = now.getTime() - (await findLast(transaction)).getTime();
    const unsure = await findAt(transaction, ids.unsure);
    const unsureGapMs = unsure && now.getTime() - unsure.getTime();
    const goesOn = sureGapMs >= -toleranceMs && sureGapMs <= longestGapMs;
    if (goesOn || isWithin(unsureGapMs, agreement.leastMs, agreement.mostMs)) {
      await transaction.deleteFrom('purge_clock').where('id', '=', ids.unsure).execute();
      await note(transaction, ids.sure, now);
      return true;
    }
    if (!isWithin(unsureGapMs, 0, agreement.mostMs)) await note(transaction, ids.unsure, now);
    return false;
  });
}

function isWithin(gapMs: number | undefined, leastMs: number, mostMs: number): boolean {
  return gapMs !== undefined && gapMs >= leastMs && gapMs <= mostMs;
}

async function note(transaction: Transaction<EnquiryTables>, id: number, now: Date) {
  const at = now.toISOString();
  await transaction
    .insertInto('purge_clock')
    .values({ id, at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
    .execute();
}

async function findAt(transaction: Transaction<EnquiryTables>, id: number) {
  const row = await transaction
    .selectFrom('purge_clock')
    .select('at')
    .where('id', '=', id)
    .executeTakeFirst();
  return row && new Date(row.at);
}

/** The last purge or, before the first one, the time when the store was created. */
async function findLast(transaction: Transaction<EnquiryTables>): Promise<Date> {
  const last = await findAt(transaction, ids.sure);
  if (last) return last;
  const { rows } = await sql<{ at: string }>`
    select max(timestamp) as at from kysely_migration`.execute(transaction);
  return new Date(rows[0]?.at ?? 0);
}
