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
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    connectionTimeoutMillis: connectionTimeoutMs,
    query_timeout: queryTimeoutMs,
    application_name: 'enquiries',
  });
  // A connection that breaks while nobody uses it; without a listener it would end the process.
  pool.on('error', (error) => logEvent('database connection lost', { error }));
  const db = new Kysely<EnquiryTables>({ dialect: new PostgresDialect({ pool }) });
  try {
    const database = { db, place, pool };
    await prepare(database);
    return database;
  } catch (cause) {
    await db.destroy();
    throw new StoreError(
      `DATABASE_URL: enquiries cannot be kept in ${place} (${toErrorCode(cause) ?? 'unknown'}): is it up, and is the password right?`,
      false,
      { cause },
    );
  }
}
