import { sql } from 'kysely';
import Database from 'libsql';
import { expect, test } from 'vitest';
import { toDatabasePath } from '@/lib/contact/store/engines/open-sqlite';
import { changeWork } from '@/lib/inbox/work/change-work';
import { listEnquiries, readStamp } from '@/lib/inbox/work/list-enquiries';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDataDir, onEachEngine, openService } from '@/tests/support/stores/engines';

const now = new Date('2026-11-22T10:00:00Z');

onEachEngine((aPlace) => {
  test('every migration may run twice, and changes nothing the second time', async () => {
    const place = await aPlace();
    const { store, database } = await openService(place);
    const reference = await store.add(anEnquiry(), now, ['too-fast']);
    await changeWork(database, { reference, version: 0, action: 'take', actor: 'Anna' }, now);
    const before = await store.find(reference);
    const stamp = await readStamp(database);
    await sql`delete from kysely_migration`.execute(database.db);
    const again = await openService(place);
    expect(await again.store.find(reference)).toEqual(before);
    expect(await readStamp(again.database)).toBe(stamp);
    expect(await again.outbox.count()).toMatchObject({ pending: 1 });
  });
});

test('enquiries from before there was an outbox are kept and queued', async () => {
  const dataDir = aDataDir();
  const older = new Database(toDatabasePath(dataDir));
  older.exec(`
    create table enquiries (
      id integer primary key autoincrement, reference text not null unique,
      dedupe_key text not null unique, received_at text not null, role text not null,
      topic text not null, location text not null, is_suspected_spam integer not null,
      details text not null);
    insert into enquiries values (1, 'AAAA-0001', 'x', '2026-11-01T10:00:00.000Z', 'patient', 'cost',
      '', 0, '{"name":"A","email":"","phone":"","preferredContact":"email","message":""}');
    insert into enquiries values (2, 'AAAA-0002', 'y', '2026-11-02T10:00:00.000Z', 'family', 'cost',
      '', 1, '{"name":"B","email":"","phone":"","preferredContact":"email","message":""}');`);
  older.close();
  const { store, outbox, database } = await openService({ DATA_DIR: dataDir });
  expect(await store.list()).toMatchObject([
    { reference: 'AAAA-0002', spamSignals: ['honeypot'], mail: { status: 'pending' } },
    { reference: 'AAAA-0001', spamSignals: [], details: { name: 'A' } },
  ]);
  expect(await outbox.lease(now, 10)).toHaveLength(2);
  // Nobody has worked on them yet.
  const list = await listEnquiries(database, { tab: 'new', page: 1 }, undefined);
  expect(list.enquiries).toMatchObject([{ version: 0, isRead: false }, { owner: null }]);
  const change = { reference: 'AAAA-0001', version: 0, action: 'take', actor: 'Anna' } as const;
  expect(await changeWork(database, change, now)).toMatchObject({ ok: true });
});
