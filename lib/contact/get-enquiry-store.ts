import { readEnv } from '@/lib/env';
import { openEnquiryDatabase, toDatabasePath } from './enquiry-database';
import { EnquiryStore } from './enquiry-store';

// On the global object, because the development server loads this module anew after each edit.
const holder = globalThis as { enquiryStore?: Promise<EnquiryStore> | undefined };

/** The server's one store, opened at the first call; after a failure the next call tries again. */
export function getEnquiryStore(): Promise<EnquiryStore> {
  holder.enquiryStore ??= openEnquiryDatabase(readEnv().DATA_DIR).then(
    (db) => new EnquiryStore(db),
    (error) => {
      holder.enquiryStore = undefined;
      throw error;
    },
  );
  return holder.enquiryStore;
}

/** Opens the store and says on the terminal where it is. */
export async function announceEnquiryStore(): Promise<void> {
  await getEnquiryStore();
  process.stdout.write(`Enquiries are kept in ${toDatabasePath(readEnv().DATA_DIR)}\n`);
}
