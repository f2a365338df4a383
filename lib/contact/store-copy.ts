import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import { type EnquiryDatabase, openEnquiryDatabase } from './enquiry-database';
import { toDatabasePath } from './open-sqlite';

/** A store in a folder of its own, for this user alone. With `close()` both are gone. */
export type StoreCopy = { database: EnquiryDatabase; dataDir: string; close: () => Promise<void> };

/**
 * Opens a copy of a store's file, so that nothing is changed beside the file itself: it may be on a disk
 * that is read-only, or somebody's only backup.
 *
 * @throws Error when it is no store, or a damaged one
 */
export function openCopyOf(file: string): Promise<StoreCopy> {
  return openIn(tmpdir(), (copy) => {
    // Its newest pages may be in the second.
    for (const suffix of ['', '-wal']) {
      if (suffix !== '' && !existsSync(file + suffix)) continue;
      copyFileSync(file + suffix, copy + suffix);
      // A copy of what may only be read may only be read too.
      chmodSync(copy + suffix, 0o600);
    }
    checkIsStore(copy);
  });
}

/** Opens an empty store that is gone when it is closed. @param folder where to make it */
export function openTemporaryStore(folder: string): Promise<StoreCopy> {
  return openIn(folder, () => undefined);
}

async function openIn(folder: string, prepare: (file: string) => void): Promise<StoreCopy> {
  const dataDir = mkdtempSync(path.join(folder, '.enquiries-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  // What a visitor typed must not stay there, however the program ends.
  process.once('exit', remove);
  const forget = () => {
    process.removeListener('exit', remove);
    remove();
  };
  try {
    prepare(toDatabasePath(dataDir));
    const database = await openEnquiryDatabase({ DATA_DIR: dataDir, DATABASE_URL: undefined });
    const close = async () => {
      await database.close();
      forget();
    };
    return { database, dataDir, close };
  } catch (error) {
    forget();
    throw error;
  }
}

/** Before its tables are brought up to date, which would make any file a store. */
function checkIsStore(file: string) {
  const sqlite = new Database(file);
  try {
    sqlite.exec('select 1 from enquiries limit 1');
  } finally {
    sqlite.close();
  }
}
