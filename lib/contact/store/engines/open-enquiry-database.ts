import { setTimeout as sleep } from 'node:timers/promises';
import { Migrator } from 'kysely';
import type { Env } from '@/lib/env';
import { toMigrations } from '../tables/migrations';
import type { EnquiryDatabase } from './enquiry-database';
import { openPostgres } from './open-postgres';
import { type Access, openSqlite } from './open-sqlite';

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
