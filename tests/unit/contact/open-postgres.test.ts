import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkHealth } from '@/lib/contact/health';
import { PostgresServer } from '@/tests/support/postgres-server';
import { anEnquiry } from './an-enquiry';
import { openService } from './engines';

const now = new Date('2026-11-22T10:00:00Z');
let server: PostgresServer;

beforeAll(async () => {
  server = await PostgresServer.start(['-c', 'fsync=off']);
});

afterAll(() => server?.stop());

test('a database that is read-only at the start opens, shows what it has, and takes nothing', async () => {
  const place = { DATABASE_URL: await server.createDatabase() };
  const first = await openService(place);
  await first.store.add(anEnquiry({ message: 'before' }), now);
  const name = new URL(place.DATABASE_URL).pathname.slice(1);
  const setReadOnly = (isReadOnly: string) =>
    sql`alter database ${sql.ref(name)} set default_transaction_read_only = ${sql.raw(isReadOnly)}`;
  await setReadOnly('on').execute(first.database.db);
  const service = await openService(place);
  expect(await service.store.list()).toHaveLength(1);
  await expect(service.store.add(anEnquiry({ message: 'after' }), now)).rejects.toMatchObject({
    code: '25006',
  });
  expect(await checkHealth(async () => service, now)).toMatchObject({ store: 'failing' });
});

test('an enquiry and its mail are both there or neither, also in one statement', async () => {
  const service = await openService({ DATABASE_URL: await server.createDatabase() });
  const { db } = service.database;
  await sql`alter table outbox add constraint no_mail check (attempts > 0)`.execute(db);
  await expect(service.store.add(anEnquiry(), now)).rejects.toMatchObject({ code: '23514' });
  expect(await db.selectFrom('enquiries').selectAll().execute()).toEqual([]);
});

test('commits of enquiries wait for the disk, and those of counts do not', async () => {
  const { pool, countPool } = (await openService({ DATABASE_URL: await server.createDatabase() }))
    .database;
  const settingOf = async (each: typeof pool) =>
    (await each?.query('show synchronous_commit'))?.rows;
  expect(await settingOf(pool)).toEqual([{ synchronous_commit: 'on' }]);
  expect(await settingOf(countPool)).toEqual([{ synchronous_commit: 'off' }]);
});
