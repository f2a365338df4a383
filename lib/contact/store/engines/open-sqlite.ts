import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { Kysely } from 'kysely';
import Database from 'libsql';
import { toErrorCode } from '@/lib/log';
import type { EnquiryTables } from '../tables/enquiry-tables';
import type { EnquiryDatabase } from './enquiry-database';
import { LibsqlDialect } from './libsql-dialect';
import { retryWhileBusy } from './retry-while-busy';
import { StoreError } from './store-error';
import { makePrivateFiles, OpenFiles } from './store-files';

/** The path of the database file in `dataDir`. */
export function toDatabasePath(dataDir: string): string {
  // Otherwise a build with `output: 'standalone'` would include the store as a file that the server reads.
  return path.join(/* turbopackIgnore: true */ dataDir, 'enquiries.sqlite');
}

/** How long a start waits for other servers. */
const startupMs = 5000;

/** `read` also accepts a store that cannot be written. */
export type Access = 'write' | 'read';

/**
 * Opens the embedded store.
 *
 * @param migrate runs the pending migrations
 * @throws StoreError naming the folder if it cannot be used
 */
export async function openSqlite(
  dataDir: string,
  access: Access,
  migrate: (database: EnquiryDatabase) => Promise<void>,
): Promise<EnquiryDatabase> {
  const place = toDatabasePath(dataDir);
  const exists = existsSync(place);
  let sqlite: Database.Database | undefined;
  try {
    const looseFiles = makePrivateFiles(place);
    // SQLite waits for another server, but not for one that makes the same new file.
    sqlite = await retryWhileBusy(startupMs, async () => connect(place, access));
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
    await migrate(database);
    files = new OpenFiles(place);
    // libsql would wait on the thread that also serves pages; retry-while-busy.ts waits without blocking it.
    sqlite.pragma('busy_timeout = 0');
    return database;
  } catch (cause) {
    sqlite?.close();
    throw toStoreError(place, exists, cause);
  }
}

/**
 * Uses only `exec`, which leaves nothing behind: a connection with a prepared statement does not close until
 * that is garbage-collected, and its read-only state would carry over to the next connection.
 */
function connect(file: string, access: Access): Database.Database {
  const sqlite = new Database(file);
  try {
    // During startup nothing else needs the thread, so SQLite itself may wait for another server.
    sqlite.exec(`pragma busy_timeout = ${startupMs}`);
    // A commit is on disk before it is acknowledged (https://www.sqlite.org/pragma.html#pragma_synchronous).
    sqlite.exec('pragma journal_mode = WAL; pragma synchronous = FULL');
    // Deleted content is overwritten.
    sqlite.exec('pragma secure_delete = ON');
    if (access === 'write') checkWriteAccess(sqlite);
    return sqlite;
  } catch (error) {
    sqlite.close();
    throw error;
  }
}

/** SQLite opens a file without write access as read-only, and the connection stays read-only for good. */
function checkWriteAccess(sqlite: Database.Database) {
  try {
    sqlite.exec('begin immediate; create table write_access (a); rollback');
  } catch (error) {
    if (toErrorCode(error)?.startsWith('SQLITE_READONLY')) throw error;
    // Another process is writing, or the disk is full: neither requires a new connection.
    if (sqlite.inTransaction) sqlite.exec('rollback');
  }
}

/** Errors that go away once there is space or write access. Anything else is damage. */
const recoverable =
  /^(SQLITE_(READONLY|CANTOPEN|FULL|IOERR|BUSY|LOCKED)|EACCES|EPERM|EROFS|ENOSPC)/;

function toStoreError(place: string, exists: boolean, cause: unknown): StoreError {
  const code = toErrorCode(cause) ?? 'unknown';
  const isDamaged = !recoverable.test(code);
  const advice = isDamaged
    ? 'move it away and restore a backup'
    : 'make it writable, or free space on its disk';
  return new StoreError(
    `DATA_DIR: enquiries cannot be stored in ${place} (${code}): ${
      exists ? advice : 'make the folder writable, or choose another one'
    }`,
    exists,
    // libsql closes a connection that had a prepared statement only once that is collected.
    { cause, retryAfterMs: isDamaged ? 60_000 : 0 },
  );
}
