import type { EnquiryDatabase } from './enquiry-database';
import { writeTo } from './write-to';

/**
 * Looks whether an enquiry could be stored now. It changes nothing, yet needs what storing needs: the
 * right to write, no other writer, and the store's own files.
 *
 * @throws the database's error
 */
export async function checkWritable(database: EnquiryDatabase, timeoutMs: number): Promise<void> {
  await writeTo(database, timeoutMs, (transaction) =>
    transaction.updateTable('outbox').set({ attempts: 0 }).where('id', '=', -1).execute(),
  );
}
