import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { logEvent, toErrorCode } from '@/lib/log';
import type { EnquiryTables } from '../tables/enquiry-tables';
import type { EnquiryDatabase } from './enquiry-database';
import { StoreError } from './store-error';

/** A visitor waits at most a second for an answer, so connecting must be faster. */
const connectionTimeoutMs = 700;
const queryTimeoutMs = 10_000;

/**
 * Opens a store that several servers can share.
 *
 * @param migrate runs the pending migrations
 * @throws StoreError naming DATABASE_URL if it cannot be used
 */
export async function openPostgres(
  databaseUrl: string,
  migrate: (database: EnquiryDatabase) => Promise<void>,
): Promise<EnquiryDatabase> {
  const { host, pathname } = new URL(databaseUrl);
  const place = `postgres://${host}${pathname}`;
  const options = {
    connectionString: withVerifiedTls(databaseUrl),
    connectionTimeoutMillis: connectionTimeoutMs,
    query_timeout: queryTimeoutMs,
    application_name: 'enquiries',
    // A connection opened to a read-only database may stay read-only for its lifetime.
    maxLifetimeSeconds: 60,
  };
  const pool = new pg.Pool(options);
  // Losing a rate limit count in a power cut does no harm, so those commits need not wait for the disk.
  const countPool = new pg.Pool({ ...options, max: 4, options: '-c synchronous_commit=off' });
  for (const each of [pool, countPool]) {
    // An idle connection broke. Without a listener, that would end the process.
    each.on('error', (error) => logEvent('database connection lost', { error }));
  }
  const db = new Kysely<EnquiryTables>({ dialect: new PostgresDialect({ pool }) });
  const close = async () => {
    await Promise.all([db.destroy(), countPool.end()]);
  };
  try {
    const database = { db, place, pool, countPool, close };
    await migrate(database);
    return { ...database, countPool: (await canConnect(countPool)) ? countPool : pool };
  } catch (cause) {
    await close();
    throw new StoreError(
      `DATABASE_URL: enquiries cannot be stored in ${place} (${toErrorCode(cause) ?? 'unknown'}): check that it is running and that the password is correct`,
      false,
      { cause },
    );
  }
}

/**
 * Says outright what the driver does with `sslmode=require` and its kin, which is to verify the server's
 * certificate; otherwise it prints a warning of ten lines whenever somebody runs a command.
 */
export function withVerifiedTls(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  const isAlias = /^(prefer|require|verify-ca)$/.test(url.searchParams.get('sslmode') ?? '');
  if (!isAlias || url.searchParams.has('uselibpqcompat')) return databaseUrl;
  url.searchParams.set('sslmode', 'verify-full');
  return url.href;
}

/** A pooler between the server and its database, such as PgBouncer, refuses options. */
async function canConnect(pool: pg.Pool): Promise<boolean> {
  try {
    await pool.query('select 1');
    return true;
  } catch {
    // The other pool has just been used, so it is the options.
    return false;
  }
}
