import { sql, type Transaction } from 'kysely';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';
import { writeTo } from './write-to';

const hourMs = 60 * 60_000;
const timeoutMs = 30_000;

/** Purges run once a day. Servers that share a store need not agree to the minute. */
const longestGapMs = 48 * hourMs;
const toleranceMs = hourMs;

/**
 * Whether the clock goes on from where the last purge saw it. A clock that has jumped may be wrong, and
 * what is removed by it is gone. This run is noted, so that the next one goes on from here: a server that
 * was off for weeks purges a day later, and one start with a wrong clock does no harm.
 */
export async function checkPurgeClock(database: EnquiryDatabase, now: Date): Promise<boolean> {
  return writeTo(database, timeoutMs, async (transaction) => {
    const last = await findLast(transaction);
    const at = now.toISOString();
    await transaction
      .insertInto('purge_clock')
      .values({ id: 1, at })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ at }))
      .execute();
    const gapMs = now.getTime() - last.getTime();
    return gapMs >= -toleranceMs && gapMs <= longestGapMs;
  });
}

/** Before the first purge, when the store's tables were made. */
async function findLast(transaction: Transaction<EnquiryTables>): Promise<Date> {
  const row = await transaction.selectFrom('purge_clock').select('at').executeTakeFirst();
  if (row) return new Date(row.at);
  const { rows } = await sql<{ at: string }>`
    select max(timestamp) as at from kysely_migration`.execute(transaction);
  return new Date(rows[0]?.at ?? 0);
}
