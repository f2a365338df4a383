import { setTimeout as sleep } from 'node:timers/promises';
import { type Generated, type Kysely, Migrator } from 'kysely';
import type { Pool } from 'pg';
import type { Env } from '@/lib/env';
import { toMigrations } from './migrations';
import { openPostgres } from './open-postgres';
import { type Access, openSqlite } from './open-sqlite';
import type { LooseFiles } from './store-files';

/** Tables of the store. Times are ISO 8601 in UTC. */
export type EnquiryTables = {
  enquiries: {
    id: Generated<number>;
    reference: string;
    /** What makes a repeated post of the same form the same enquiry (dedupe-key.ts). */
    dedupe_key: string;
    received_at: string;
    role: string;
    topic: string;
    /** A location's file name, or empty. */
    location: string;
    is_suspected_spam: 0 | 1;
    /** Why, as SpamSignal names with commas between them. */
    spam_signals: string;
    /** What the visitor typed: JSON (EnquiryDetails), or that sealed as an armoured age file. */
    details: string;
  };
  /** One row for each enquiry: the mail that tells the clinic of it. */
  outbox: {
    id: Generated<number>;
    reference: string;
    /** Of the mail, and the same in every attempt, so that a mailbox can tell a repetition. */
    message_id: string;
    status: MailStatus;
    attempts: number;
    /** When it was first tried, or null. Attempts end a fixed time after it. */
    first_attempt_at: string | null;
    next_attempt_at: string;
    /** Who tries it now, and until when nobody else may. */
    lease_token: string | null;
    leased_until: string | null;
    /** What stopped the last attempt: an SMTP reply code, or an error's code. */
    last_code: string | null;
    delivered_at: string | null;
  };
  /** Random keys for hashes that nobody shall be able to repeat once the day is over. */
  daily_keys: { day: string; key: string };
  /** One row, with the id 1: when a purge last ran. */
  purge_clock: { id: number; at: string };
  /** Who read, exported or removed enquiries, without what was in them. */
  audit: {
    id: Generated<number>;
    at: string;
    action: string;
    /** The user of the computer who ran the command, or `server`. */
    actor: string;
    /** Of one enquiry, or null when it was about several. */
    reference: string | null;
    count: number;
  };
};

export type MailStatus = 'pending' | 'delivered' | 'dead';

export type EnquiryDatabase = {
  db: Kysely<EnquiryTables>;
  /** Where it is, for people to read: no password. */
  place: string;
  /** What others could use of SQLite's files. Postgres has them elsewhere. */
  looseFiles?: LooseFiles;
  /** Whether it is a copy that is thrown away: what is written to it is lost. */
  isCopy?: boolean;
  /** Postgres' connections, for what does not speak kysely. SQLite has none. */
  pool?: Pool;
  /** Connections whose commits do not wait for the disk. */
  countPool?: Pool;
  close: () => Promise<void>;
  /** Room on the disk that holds the store, in bytes. Postgres' disk cannot be asked. */
  getFreeBytes?: () => Promise<number>;
};

/**
 * Opens the store that the settings name, and brings its tables up to date.
 *
 * @throws StoreError naming the setting when that does not work
 */
export async function openEnquiryDatabase(
  env: Pick<Env, 'DATA_DIR' | 'DATABASE_URL'>,
  access: Access = 'write',
): Promise<EnquiryDatabase> {
  return env.DATABASE_URL === undefined
    ? openSqlite(env.DATA_DIR, access, bringUpToDate)
    : openPostgres(env.DATABASE_URL, bringUpToDate);
}

/**
 * Several servers may start at once and all see work to do. On Postgres kysely holds a lock, except
 * while it makes its own tables; on SQLite it has none. Whoever comes later fails, looks again, and
 * finds it done.
 */
async function bringUpToDate({ db, pool }: EnquiryDatabase): Promise<void> {
  const migrations = toMigrations(pool ? 'postgres' : 'sqlite');
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const attempts = 10;
  // A store that is up to date opens on a disk that is full or read-only too.
  if ((await migrator.getMigrations()).every(({ executedAt }) => executedAt)) return;
  for (let attempt = 1; ; attempt += 1) {
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    if (attempt === attempts) throw error;
    await sleep(attempt * 50);
  }
}
