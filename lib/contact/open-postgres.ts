import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { logEvent, toErrorCode } from '@/lib/log';
import type { EnquiryDatabase, EnquiryTables } from './enquiry-database';
import { StoreError } from './store-error';

/** A form's answer waits no longer than a second, so neither does what it waits for. */
const connectionTimeoutMs = 700;
const queryTimeoutMs = 10_000;

/**
 * Opens a store that several servers share.
 *
 * @param prepare brings its tables up to date
 * @throws StoreError naming DATABASE_URL when it cannot be used
 */
export async function openPostgres(
  databaseUrl: string,
  prepare: (database: EnquiryDatabase) => Promise<void>,
): Promise<EnquiryDatabase> {
  const { host, pathname } = new URL(databaseUrl);
  const place = `postgres://${host}${pathname}`;
  const options = {
    connectionString: databaseUrl,
    connectionTimeoutMillis: connectionTimeoutMs,
    query_timeout: queryTimeoutMs,
    application_name: 'enquiries',
    // A database that was read-only may be so for a connection as long as that lasts.
    maxLifetimeSeconds: 60,
  };
  const pool = new pg.Pool(options);
  // A count that a power cut takes back harms nobody, and need not wait for the disk.
  const countPool = new pg.Pool({ ...options, max: 4, options: '-c synchronous_commit=off' });
  for (const each of [pool, countPool]) {
    // A connection that breaks while nobody uses it; without a listener it would end the process.
    each.on('error', (error) => logEvent('database connection lost', { error }));
  }
  const db = new Kysely<EnquiryTables>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await Promise.all([db.destroy(), countPool.end()]);
  };
  try {
    const database = { db, place, pool, countPool, close };
    await prepare(database);
    return database;
  } catch (cause) {
    await close();
    throw new StoreError(
      `DATABASE_URL: enquiries cannot be kept in ${place} (${toErrorCode(cause) ?? 'unknown'}): is it up, and is the password right?`,
      false,
      { cause },
    );
  }
}
