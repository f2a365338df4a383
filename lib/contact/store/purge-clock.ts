import { sql, type Transaction } from 'kysely';
import type { EnquiryDatabase } from './engines/enquiry-database';
import { writeTo } from './engines/write-to';
import type { EnquiryTables } from './tables/enquiry-tables';

const hourMs = 60 * 60_000;
const timeoutMs = 30_000;

/** Purges run once a day. Allows for clock skew between servers that share a store. */
const longestGapMs = 48 * hourMs;
const toleranceMs = hourMs;

/**
 * Whether the clock continues plausibly from the last purge. A clock that has jumped may be wrong, and a
 * purge cannot be undone. Each run is recorded, so that the next one continues from it: a server that was
 * off for weeks purges a day later, and a single start with a wrong clock does no harm.
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

/** The last purge or, before the first one, the time when the store was created. */
async function findLast(transaction: Transaction<EnquiryTables>): Promise<Date> {
  const row = await transaction.selectFrom('purge_clock').select('at').executeTakeFirst();
  if (row) return new Date(row.at);
  const { rows } = await sql<{ at: string }>`
    select max(timestamp) as at from kysely_migration`.execute(transaction);
  return new Date(rows[0]?.at ?? 0);
}
