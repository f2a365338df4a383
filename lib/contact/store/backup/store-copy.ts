import { chmodSync, copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Database from 'libsql';
import type { EnquiryDatabase } from '../engines/enquiry-database';
import { openEnquiryDatabase } from '../engines/open-enquiry-database';
import { toDatabasePath } from '../engines/open-sqlite';

/** A store in its own private folder. `close()` deletes both. */
export type StoreCopy = { database: EnquiryDatabase; dataDir: string; close: () => Promise<void> };

/**
 * Opens a copy of a store's file, so that the file and its folder remain untouched: they may be on a
 * read-only disk, or be somebody's only backup.
 *
 * @throws Error if it is not a store, or is damaged
 */
export function openCopyOf(file: string): Promise<StoreCopy> {
  return openIn(tmpdir(), (copy) => {
    // The newest pages may be in the write-ahead log.
    for (const suffix of ['', '-wal']) {
      if (suffix !== '' && !existsSync(file + suffix)) continue;
      copyFileSync(file + suffix, copy + suffix);
      // A copy of a read-only file would be read-only too.
      chmodSync(copy + suffix, 0o600);
    }
    checkIsStore(copy);
  });
}

/** Opens an empty store that is deleted when it is closed. @param folder where to create it */
export function openTemporaryStore(folder: string): Promise<StoreCopy> {
  return openIn(folder, () => undefined);
}

async function openIn(folder: string, prepare: (file: string) => void): Promise<StoreCopy> {
  const dataDir = mkdtempSync(path.join(folder, '.enquiries-'));
  const remove = () => rmSync(dataDir, { recursive: true, force: true });
  // What visitors typed must not be left behind, however the program ends.
  process.once('exit', remove);
  const cleanUp = () => {
    process.removeListener('exit', remove);
    remove();
  };
  try {
    prepare(toDatabasePath(dataDir));
    const database = await openEnquiryDatabase({ DATA_DIR: dataDir, DATABASE_URL: undefined });
    const close = async () => {
      await database.close();
      cleanUp();
    };
    return { database, dataDir, close };
  } catch (error) {
    cleanUp();
    throw error;
  }
}

/** Must run before migrations, which would turn any SQLite file into a store. */
function checkIsStore(file: string) {
  const sqlite = new Database(file);
  try {
    sqlite.exec('select 1 from enquiries limit 1');
  } finally {
    sqlite.close();
  }
}
