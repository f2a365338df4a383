import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Generated, Kysely, Migrator, SqliteDialect } from 'kysely';
import Database from 'libsql';
import { migrations } from './migrations';

/** Tables of the store. Times are ISO 8601 in UTC. */
export type EnquiryTables = {
  enquiries: {
    id: Generated<number>;
    reference: string;
    /** What makes a repeated post of the same form the same enquiry. */
    dedupe_key: string;
    received_at: string;
    role: string;
    topic: string;
    /** A location's file name, or empty. */
    location: string;
    is_suspected_spam: 0 | 1;
    /** What the visitor typed, as JSON (EnquiryDetails). */
    details: string;
  };
};

export type EnquiryDatabase = Kysely<EnquiryTables>;

/** The file in which `dataDir` keeps the enquiries. */
export function toDatabasePath(dataDir: string): string {
  // Or a build with `output: 'standalone'` would take the store along as a file that the server reads.
  return path.join(/* turbopackIgnore: true */ dataDir, 'enquiries.sqlite');
}

/**
 * Opens the embedded store, and brings its tables up to date.
 *
 * @throws Error naming the folder when it cannot be written
 */
export async function openEnquiryDatabase(dataDir: string): Promise<EnquiryDatabase> {
  const file = toDatabasePath(dataDir);
  const db = new Kysely<EnquiryTables>({
    dialect: new SqliteDialect({ database: openFile(dataDir, file) }),
  });
  await bringUpToDate(db, file);
  return db;
}

/**
 * Two processes that open a new store at once (the server and `npm run enquiries`) both see work to do,
 * and on SQLite kysely has no lock between them. The later one fails, looks again, and finds it done.
 */
async function bringUpToDate(db: EnquiryDatabase, file: string) {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const attempts = 5;
  for (let attempt = 1; ; attempt += 1) {
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    if (attempt === attempts) {
      throw new Error(`The enquiry store ${file} could not be brought up to date`, {
        cause: error,
      });
    }
    await setTimeout(attempt * 100);
  }
}

function openFile(dataDir: string, file: string) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    const sqlite = new Database(file);
    // libsql waits on the thread that also serves pages, so it must not wait long.
    sqlite.pragma('busy_timeout = 250');
    // A commit is on the disk before the visitor is told of it (https://www.sqlite.org/pragma.html#pragma_synchronous).
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    return sqlite;
  } catch (cause) {
    throw new Error(
      `Enquiries cannot be kept in ${file}: make the folder writable, or name another in DATA_DIR`,
      {
        cause,
      },
    );
  }
}
