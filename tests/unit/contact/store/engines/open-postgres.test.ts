import { sql } from 'kysely';
import { expect, test, vi } from 'vitest';
import { checkHealth } from '@/lib/contact/health';
import { withVerifiedTls } from '@/lib/contact/store/engines/open-postgres';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDatabase, openService } from '@/tests/support/stores/engines';

const now = new Date('2026-11-22T10:00:00Z');

test('a database that is read-only at startup can be read, and refuses enquiries', async () => {
  const place = { DATABASE_URL: await aDatabase() };
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

test('an enquiry and its mail are stored both or neither', async () => {
  const service = await openService({ DATABASE_URL: await aDatabase() });
  const { db } = service.database;
  await sql`alter table outbox add constraint no_mail check (attempts > 0)`.execute(db);
  await expect(service.store.add(anEnquiry(), now)).rejects.toMatchObject({ code: '23514' });
  expect(await db.selectFrom('enquiries').selectAll().execute()).toEqual([]);
});

test('commits of enquiries wait for the disk, and those of the rate limit do not', async () => {
  const { pool, countPool } = (await openService({ DATABASE_URL: await aDatabase() })).database;
  const settingOf = async (each: typeof pool) =>
    (await each?.query('show synchronous_commit'))?.rows;
  expect(await settingOf(pool)).toEqual([{ synchronous_commit: 'on' }]);
  expect(await settingOf(countPool)).toEqual([{ synchronous_commit: 'off' }]);
});

test("an address with `sslmode=require` verifies the server, without the driver's warning", async () => {
  const warn = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
  const place = `${await aDatabase()}?application_name=desk&sslmode=require`;
  // This server has no TLS.
  await expect(openService({ DATABASE_URL: place })).rejects.toThrow('DATABASE_URL');
  expect(warn).not.toHaveBeenCalled();
  expect(withVerifiedTls(place)).toMatch(/\?application_name=desk&sslmode=verify-full$/);
  for (const other of ['sslmode=disable', 'sslmode=require&uselibpqcompat=true', 'a=b']) {
    expect(withVerifiedTls(`postgres://a:b%2Fc@db/x?${other}`)).toBe(
      `postgres://a:b%2Fc@db/x?${other}`,
    );
  }
  warn.mockRestore();
});
