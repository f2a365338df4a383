import { setTimeout as sleep } from 'node:timers/promises';
import { Migrator } from 'kysely';
import type { Env } from '@/lib/env';
import { toMigrations } from '../tables/migrations';
import type { EnquiryDatabase } from './enquiry-database';
import { openPostgres } from './open-postgres';
import { type Access, openSqlite } from './open-sqlite';

/**
 * Opens the store that the settings name and runs its migrations.
 *
 * @throws StoreError naming the setting if that fails
 */
export async function openEnquiryDatabase(
  env: Pick<Env, 'DATA_DIR' | 'DATABASE_URL'>,
  access: Access = 'write',
): Promise<EnquiryDatabase> {
  return env.DATABASE_URL === undefined
    ? openSqlite(env.DATA_DIR, access, migrate)
    : openPostgres(env.DATABASE_URL, migrate);
}

/**
 * Several servers may start at once and all find pending migrations. On Postgres kysely takes a lock,
 * except while it creates its own tables; on SQLite it takes none. Whoever loses the race fails, retries,
 * and finds nothing left to do.
 */
async function migrate({ db, pool }: EnquiryDatabase): Promise<void> {
  const migrations = toMigrations(pool ? 'postgres' : 'sqlite');
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const attempts = 10;
  // A store that is up to date must also open on a full or read-only disk.
  if ((await migrator.getMigrations()).every(({ executedAt }) => executedAt)) return;
  for (let attempt = 1; ; attempt += 1) {
    const { error } = await migrator.migrateToLatest();
    if (error === undefined) return;
    if (attempt === attempts) throw error;
    await sleep(attempt * 50);
  }
}
