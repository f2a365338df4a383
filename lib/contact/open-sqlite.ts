import { existsSync, mkdirSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import { type DatabaseConnection, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import Database from 'libsql';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';

/** The file in which `dataDir` keeps the enquiries. */
export function toDatabasePath(dataDir: string): string {
  // Or a build with `output: 'standalone'` would take the store along as a file that the server reads.
  return path.join(/* turbopackIgnore: true */ dataDir, 'enquiries.sqlite');
}

/**
 * Opens the embedded store.
 *
 * @param prepare brings its tables up to date
 * @throws Error naming the folder when it cannot be used
 */
export async function openSqlite(
  dataDir: string,
  prepare: (database: EnquiryDatabase) => Promise<void>,
): Promise<EnquiryDatabase> {
  const place = toDatabasePath(dataDir);
  try {
    makeFolder(dataDir);
    const sqlite = new Database(place);
    // While it starts, a server has nothing better to do than wait for another one.
    sqlite.pragma('busy_timeout = 5000');
    // A commit is on the disk before the visitor is told of it (https://www.sqlite.org/pragma.html#pragma_synchronous).
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    // What is deleted is overwritten, not only forgotten.
    sqlite.pragma('secure_delete = ON');
    const database: EnquiryDatabase = {
      db: new Kysely<EnquiryTables>({ dialect: new LibsqlDialect(sqlite) }),
      place,
      getFreeBytes: async () => {
        const { bavail, bsize } = await statfs(dataDir);
        return bavail * bsize;
      },
    };
    await prepare(database);
    // libsql waits on the thread that also serves pages; retry-while-busy.ts waits elsewhere.
    sqlite.pragma('busy_timeout = 0');
    return database;
  } catch (cause) {
    throw new Error(
      `DATA_DIR: enquiries cannot be kept in ${place}: make the folder writable, or name another`,
      { cause },
    );
  }
}

/** Node's own `recursive` never ends where nothing can be made, such as below /proc. */
function makeFolder(folder: string) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

class LibsqlDialect extends SqliteDialect {
  constructor(private readonly sqlite: Database.Database) {
    super({ database: sqlite });
  }

  override createDriver() {
    return new LibsqlDriver(this.sqlite);
  }
}

class LibsqlDriver extends SqliteDriver {
  constructor(private readonly sqlite: Database.Database) {
    super({ database: sqlite });
  }

  /**
   * Takes the right to write at once, by a call that leaves nothing behind when another process has it.
   * libsql keeps a prepared statement that met a lock open until it is collected, and while one is
   * open no commit succeeds ("SQL statements in progress").
   */
  override async beginTransaction() {
    this.sqlite.exec('begin immediate');
  }

  /**
   * On a full disk SQLite rolls back by itself. A second time would fail and hide the first error
   * (https://www.sqlite.org/lang_transaction.html#response_to_errors_within_a_transaction).
   */
  override async rollbackTransaction(connection: DatabaseConnection) {
    if (this.sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}
