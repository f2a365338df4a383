import { execFile } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import Database from 'libsql';
import { expect, onTestFinished, test } from 'vitest';
import { toDatabasePath } from '@/lib/contact/store/engines/open-sqlite';
import { bundleCommand } from '@/tests/support/bundle-command';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDataDir, openService } from '@/tests/support/stores/engines';

const now = new Date('2026-11-22T10:00:00Z');

/** The output of `npm run enquiries`, whether it succeeds or not. */
async function runEnquiries(env: Record<string, string>): Promise<string> {
  // Reading would make no store.
  const args = [await bundleCommand('enquiries'), 'purge'];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env: { ...process.env, ...env } }, (_, out, err) =>
      resolve(out + err),
    );
  });
}

/** Another process of the same computer, as SQLite sees it. */
function openBeside(dataDir: string): Database.Database {
  const other = new Database(toDatabasePath(dataDir));
  onTestFinished(() => void other.close());
  return other;
}

test('the store syncs every commit, does not block on locks, and overwrites deleted content', async () => {
  const { db } = (await openService({ DATA_DIR: aDataDir() })).database;
  // 2 is FULL: every commit is synced (https://www.sqlite.org/pragma.html#pragma_synchronous).
  expect((await sql`pragma synchronous`.execute(db)).rows).toEqual([{ synchronous: 2 }]);
  expect((await sql`pragma journal_mode`.execute(db)).rows).toEqual([{ journal_mode: 'wal' }]);
  expect((await sql`pragma busy_timeout`.execute(db)).rows).toEqual([{ timeout: 0 }]);
  expect((await sql`pragma secure_delete`.execute(db)).rows).toEqual([{ secure_delete: 1 }]);
});

test('a store that is briefly locked by another process is waited for', async () => {
  const dataDir = aDataDir();
  const { store } = await openService({ DATA_DIR: dataDir });
  const other = openBeside(dataDir);
  other.exec('begin immediate');
  setTimeout(() => other.exec('rollback'), 100);
  const reference = await store.add(anEnquiry(), now);
  expect(await store.find(reference)).toMatchObject({ reference });
});

test('a store that stays locked fails within a second without blocking the thread', async () => {
  const dataDir = aDataDir();
  const { store } = await openService({ DATA_DIR: dataDir });
  openBeside(dataDir).exec('begin immediate');
  let ticks = 0;
  const timer = setInterval(() => ticks++, 10);
  const startedAt = performance.now();
  await expect(store.add(anEnquiry(), now)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
  clearInterval(timer);
  expect(performance.now() - startedAt).toBeLessThan(5000);
  // One would be all of a thread that is blocked; a busy machine leaves out many.
  expect(ticks).toBeGreaterThan(5);
  expect(await store.list()).toEqual([]);
});

test('a full disk is reported as such, and the store recovers once there is space', async () => {
  const { store, database } = await openService({ DATA_DIR: aDataDir() });
  await store.add(anEnquiry(), now);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(database.db);
  await sql`pragma max_page_count = ${sql.raw(String(rows[0]?.page_count))}`.execute(database.db);
  const long = 'x'.repeat(1000);
  const fill = async () => {
    for (let number = 0; number < 100; number++) {
      await store.add(anEnquiry({ message: `${number}${long.slice(4)}` }), now);
    }
  };
  await expect(fill()).rejects.toMatchObject({ code: 'SQLITE_FULL' });
  const before = (await store.list()).length;
  await sql`pragma max_page_count = 1000000`.execute(database.db);
  await store.add(anEnquiry({ message: 'afterwards' }), now);
  expect(await store.list()).toHaveLength(before + 1);
});

test('several processes can open a new store at the same time', async () => {
  const dir = aDataDir();
  const outputs = await Promise.all(
    Array.from({ length: 4 }, () => runEnquiries({ DATA_DIR: dir })),
  );
  expect(outputs).toEqual(Array(4).fill(expect.stringMatching(/^(?!.*(DATA_DIR|SQLITE)).+\n$/s)));
});

test('a folder that cannot be written is named together with its setting', async () => {
  const dir = aDataDir();
  const file = path.join(dir, 'not-a-folder');
  writeFileSync(file, '');
  await expect(openService({ DATA_DIR: path.join(file, 'data') })).rejects.toThrow(
    /DATA_DIR.*not-a-folder/,
  );
  expect(existsSync(toDatabasePath(dir))).toBe(false);
});
