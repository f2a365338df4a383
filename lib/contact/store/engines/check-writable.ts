import type { EnquiryDatabase } from './enquiry-database';
import { writeTo } from './write-to';

/**
 * Checks whether an enquiry could be stored right now. It changes no row, but requires everything that
 * storing does: write access, no other writer, and the store's original files.
 *
 * @throws the database's error
 */
export async function checkWritable(database: EnquiryDatabase, timeoutMs: number): Promise<void> {
  await writeTo(database, timeoutMs, (transaction) =>
    transaction.updateTable('outbox').set({ attempts: 0 }).where('id', '=', -1).execute(),
  );
}
