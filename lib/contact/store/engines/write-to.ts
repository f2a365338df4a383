import type { Transaction } from 'kysely';
import type { EnquiryTables } from '../tables/enquiry-tables';
import type { EnquiryDatabase } from './enquiry-database';
import { retryWhileBusy } from './retry-while-busy';

/**
 * Runs a write transaction, and retries it from the start while the database is busy. Every write goes
 * through here, even a single statement (see libsql-dialect.ts for the reason).
 *
 * @param timeoutMs how long to try
 * @throws the database's error if nothing was written
 */
export function writeTo<Result>(
  { db }: EnquiryDatabase,
  timeoutMs: number,
  operation: (transaction: Transaction<EnquiryTables>) => Promise<Result>,
): Promise<Result> {
  return retryWhileBusy(timeoutMs, () => db.transaction().execute(operation));
}
