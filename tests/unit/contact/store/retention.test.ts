import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { purge } from '@/lib/contact/store/retention';
import { addNote } from '@/lib/inbox/work/notes';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDataDir, onEachEngine, openService } from '@/tests/support/stores/engines';

const received = new Date('2026-01-01T10:00:00Z');
const atDay = (days: number) => new Date(received.getTime() + days * 24 * 60 * 60_000);

function purgeAt({ database }: EnquiryService, now: Date) {
  return purge(database, { now, retentionDays: 90, actor: 'test', readersMs: 300 });
}

onEachEngine((aPlace) => {
  test('a delivered enquiry is deleted after the retention period, and not before', async () => {
    const service = await openService(await aPlace());
    const reference = await service.store.add(anEnquiry(), received);
    await service.outbox.markDone(reference, received);
    expect(await purgeAt(service, atDay(89.9))).toMatchObject({ purged: 0, overdue: 0 });
    expect(await service.store.list()).toHaveLength(1);
    expect(await purgeAt(service, atDay(90.1))).toMatchObject({ purged: 1, overdue: 0 });
    expect(await service.store.list()).toEqual([]);
    expect(await purgeAt(service, atDay(91))).toMatchObject({ purged: 0, overdue: 0 });
  });

  test('an undelivered enquiry is never deleted, and is reported', async () => {
    const service = await openService(await aPlace());
    await service.store.add(anEnquiry({ message: 'waits' }), received);
    await service.store.add(anEnquiry({ message: 'dead letter' }), received);
    const [, dead] = await service.outbox.lease(received, 2);
    if (!dead) throw new Error('Two mails should be due.');
    await service.outbox.moveToDeadLetter(dead, '550');
    expect(await purgeAt(service, atDay(1000))).toMatchObject({ purged: 0, overdue: 2 });
    expect(await service.store.list()).toHaveLength(2);
  });

  test('a purge is recorded in the audit log without any content', async () => {
    const service = await openService(await aPlace());
    await service.outbox.markDone(await service.store.add(anEnquiry(), received), received);
    await purgeAt(service, atDay(91));
    const rows = await service.audit.list();
    expect(rows).toMatchObject([{ action: 'purge', actor: 'test', count: 1, reference: null }]);
    expect(rows[0]?.at).toBe(atDay(91).toISOString());
    expect(JSON.stringify(rows)).not.toMatch(/nomsa/i);
  });

  test('a purge that cannot be recorded deletes nothing', async () => {
    const service = await openService(await aPlace());
    await service.outbox.markDone(await service.store.add(anEnquiry(), received), received);
    await service.database.db.schema.alterTable('audit').renameTo('audit_away').execute();
    await expect(purgeAt(service, atDay(91))).rejects.toThrow();
    expect(await service.store.list()).toHaveLength(1);
  });

  test('a purge while the store is being read deletes, is recorded, and does not fail', async () => {
    const place = await aPlace();
    const service = await openService(place);
    await service.outbox.markDone(await service.store.add(anEnquiry(), received), received);
    // Something stays: Postgres would wait for the reader to shorten an empty table.
    await service.store.add(anEnquiry({ message: 'waits' }), received);
    const reader = (await openService(place)).database;
    const report = await reader.db.connection().execute(async (connection) => {
      await sql`begin`.execute(connection);
      await connection.selectFrom('enquiries').selectAll().execute();
      const purged = await purgeAt(service, atDay(91));
      await sql`rollback`.execute(connection);
      return purged;
    });
    // Only SQLite has a write-ahead log that a reader prevents from being truncated.
    expect(report).toEqual({ purged: 1, overdue: 1, hasTraces: !reader.pool });
    expect(await service.store.list()).toHaveLength(1);
    expect(await service.audit.list()).toMatchObject([{ action: 'purge', count: 1 }]);
    expect(await purgeAt(service, atDay(92))).toMatchObject({ purged: 0, hasTraces: false });
  });

  test.each(['done', 'retry'] as const)(
    '"%s" and its entry in the audit log are atomic',
    async (action) => {
      const service = await openService(await aPlace());
      const reference = await service.store.add(anEnquiry(), received);
      const [mail] = await service.outbox.lease(received, 1);
      if (!mail) throw new Error('The mail should be due.');
      await service.outbox.moveToDeadLetter(mail, '550');
      const ask = () =>
        action === 'done'
          ? service.outbox.markDone(reference, received, 'test')
          : service.outbox.retry(received, reference, 'test');
      await service.database.db.schema.alterTable('audit').renameTo('audit_away').execute();
      await expect(ask()).rejects.toThrow();
      expect((await service.store.find(reference))?.mail.status).toBe('dead');
      await service.database.db.schema.alterTable('audit_away').renameTo('audit').execute();
      expect(await ask()).toBe(1);
      expect(await service.audit.list()).toMatchObject([{ action, actor: 'test', reference }]);
    },
  );

  test.each([3, 91, 1000])(
    'starts with a clock that is %d days ahead remove nothing, however many',
    async (days) => {
      const place = await aPlace();
      const first = await openService(place);
      vi.useFakeTimers({ toFake: ['Date'], now: received });
      onTestFinished(() => void vi.useRealTimers());
      await first.outbox.markDone(await first.store.add(anEnquiry(), received), received);
      // Old enough already when the clock is wrong by a few days.
      for (const day of [88, 89]) {
        vi.setSystemTime(atDay(day));
        await first.purge('server');
      }
      vi.setSystemTime(atDay(89 + days));
      const wrong = await openService(place);
      expect(await wrong.purge('server')).toEqual({ isPostponed: true });
      vi.setSystemTime(atDay(89 + days + 0.1));
      const alsoWrong = await openService(place);
      expect(await alsoWrong.purge('server')).toEqual({ isPostponed: true });
      vi.setSystemTime(atDay(89.1));
      const right = await openService(place);
      await right.purge('server');
      expect(await right.store.list()).toHaveLength(1);
      vi.setSystemTime(atDay(90.1));
      expect(await right.purge('server')).toMatchObject({ isPostponed: false, purged: 1 });
    },
  );

  test('a server that was off for weeks purges on its second run', async () => {
    const service = await openService(await aPlace());
    vi.useFakeTimers({ toFake: ['Date'], now: received });
    onTestFinished(() => void vi.useRealTimers());
    await service.outbox.markDone(await service.store.add(anEnquiry(), received), received);
    vi.setSystemTime(atDay(120));
    expect(await service.purge('server')).toEqual({ isPostponed: true });
    vi.setSystemTime(atDay(121));
    expect(await service.purge('server')).toMatchObject({ purged: 1 });
  });

  test('a purge that runs once a week goes on', async () => {
    const service = await openService(await aPlace());
    vi.useFakeTimers({ toFake: ['Date'], now: received });
    onTestFinished(() => void vi.useRealTimers());
    vi.setSystemTime(atDay(120));
    expect(await service.purge('cron')).toEqual({ isPostponed: true });
    vi.setSystemTime(atDay(127));
    expect(await service.purge('cron')).toMatchObject({ isPostponed: false });
  });

  test('a new store trusts its clock', async () => {
    const service = await openService(await aPlace());
    expect(await service.purge('server')).toMatchObject({ isPostponed: false, purged: 0 });
  });

  test('daily keys from a wrong clock are deleted, and those of today and tomorrow are kept', async () => {
    const service = await openService(await aPlace());
    for (const days of [-1, 0, 1, 2, 400]) {
      await service.store.add(anEnquiry({ submissionKey: '' }), atDay(days));
    }
    await purgeAt(service, received);
    const rows = await service.database.db.selectFrom('daily_keys').select('day').execute();
    expect(rows.map(({ day }) => day)).toEqual(['2026-01-01', '2026-01-02']);
  });

  test('the keys of past days are deleted', async () => {
    const service = await openService(await aPlace());
    const enquiry = anEnquiry({ submissionKey: '' });
    await service.store.add(enquiry, received);
    const daysKept = async () =>
      (await service.database.db.selectFrom('daily_keys').select('day').execute()).length;
    expect(await daysKept()).toBe(1);
    await purgeAt(service, atDay(1));
    expect(await daysKept()).toBe(0);
  });
});

test('after a purge, no file of the store contains what was typed', async () => {
  const dir = aDataDir();
  const service = await openService({ DATA_DIR: dir });
  for (let number = 0; number < 50; number++) {
    const message = `canary ${number} `.repeat(50);
    const reference = await service.store.add(anEnquiry({ name: 'Canary', message }), received);
    await service.outbox.markDone(reference, received);
  }
  const bytes = () =>
    readdirSync(dir)
      .map((name) => readFileSync(path.join(dir, name), 'latin1'))
      .join('');
  const [first] = await service.store.list();
  const note = { reference: first?.reference ?? '', key: 'a', author: 'Anna', text: 'Canary note' };
  await addNote(service.database, note, { now: received, isEncryptionOn: false });
  expect(bytes()).toMatch(/canary note/i);
  await purgeAt(service, atDay(91));
  expect(bytes()).not.toMatch(/canary/i);
});
