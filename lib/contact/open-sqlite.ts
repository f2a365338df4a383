import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { toErrorCode } from '@/lib/log';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';
import { LibsqlDialect } from './libsql-dialect';
import { StoreError } from './store-error';
import { makePrivateFiles, OpenFiles } from './store-files';

/** The file in which `dataDir` keeps the enquiries. */
export function toDatabasePath(dataDir: string): string {
  // Or a build with `output: 'standalone'` would take the store along as a file that the server reads.
  return path.join(/* turbopackIgnore: true */ dataDir, 'enquiries.sqlite');
}

/** For reading, a store that cannot be written will do. */
export type Access = 'write' | 'read';

/**
 * Opens the embedded store.
 *
 * @param prepare brings its tables up to date
 * @throws StoreError naming the folder when it cannot be used
 */
export async function openSqlite(
  dataDir: string,
  access: Access,
  prepare: (database: EnquiryDatabase) => Promise<void>,
): Promise<EnquiryDatabase> {
  const place = toDatabasePath(dataDir);
  const isThere = existsSync(place);
  try {
    const looseFiles = makePrivateFiles(place);
    const sqlite = connect(place, access);
    let files: OpenFiles | undefined;
    const dialect = new LibsqlDialect(sqlite, () => files?.check());
    const db = new Kysely<EnquiryTables>({ dialect });
    const database: EnquiryDatabase = {
      db,
      close: () => db.destroy(),
      place,
      looseFiles,
      getFreeBytes: async () => {
        const { bavail, bsize } = await statfs(dataDir);
        return bavail * bsize;
      },
    };
    await prepare(database);
    files = new OpenFiles(place);
    // libsql waits on the thread that also serves pages; retry-while-busy.ts waits elsewhere.
    sqlite.pragma('busy_timeout = 0');
    return database;
  } catch (cause) {
    throw toStoreError(place, isThere, cause);
  }
}

/**
 * All of this by `exec`, which leaves nothing behind: a connection with a prepared statement does not
 * close before that is collected, and what it knows of a read-only disk would be the next one's too.
 */
function connect(file: string, access: Access): Database.Database {
  const sqlite = new Database(file);
  try {
    // While it starts, a server has nothing better to do than wait for another one.
    sqlite.exec('pragma busy_timeout = 5000');
    // A commit is on the disk before the visitor is told of it (https://www.sqlite.org/pragma.html#pragma_synchronous).
    sqlite.exec('pragma journal_mode = WAL; pragma synchronous = FULL');
    // What is deleted is overwritten, not only forgotten.
    sqlite.exec('pragma secure_delete = ON');
    if (access === 'write') checkWriteAccess(sqlite);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** SQLite opens a file that it may not write for reading, and the connection stays so for good. */
function checkWriteAccess(sqlite: Database.Database) {
  try {
    sqlite.exec('begin immediate; create table write_access (a); rollback');
  } catch (error) {
    if (toErrorCode(error)?.startsWith('SQLITE_READONLY')) throw error;
    // Another process writes, or the disk is full: that passes without a new connection.
    if (sqlite.inTransaction) sqlite.exec('rollback');
  }
}

/** What passes once somebody has made room or lifted a write protection. Anything else is damage. */
const passing = /^(SQLITE_(READONLY|CANTOPEN|FULL|IOERR|BUSY|LOCKED)|EACCES|EPERM|EROFS|ENOSPC)/;

function toStoreError(place: string, isThere: boolean, cause: unknown): StoreError {
  const code = toErrorCode(cause) ?? 'unknown';
  const advice = passing.test(code)
    ? 'make it writable, or make room on its disk'
    : 'move it away, and restore a backup';
  return new StoreError(
    `DATA_DIR: enquiries cannot be kept in ${place} (${code}): ${
      isThere ? advice : 'make the folder writable, or name another'
    }`,
    isThere,
    { cause },
  );
}
