import type { Transaction } from 'kysely';
import type { EnquiryTables } from '../tables/enquiry-tables';
import type { EnquiryDatabase } from './enquiry-database';
import { retryWhileBusy } from './retry-while-busy';

/**
 * Writes in one transaction, and again from its beginning while the database is busy. Every write goes
 * through here, also a single one: the reason stands in open-sqlite.ts.
 *
 * @param timeoutMs how long to try
 * @throws the database's error when nothing was written
 */
export function writeTo<Result>(
  { db }: EnquiryDatabase,
  timeoutMs: number,
  operation: (transaction: Transaction<EnquiryTables>) => Promise<Result>,
): Promise<Result> {
  return retryWhileBusy(timeoutMs, () => db.transaction().execute(operation));
}
