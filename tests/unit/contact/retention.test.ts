import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { purge, remove } from '@/lib/contact/retention';
import { anEnquiry } from './an-enquiry';
import { aDataDir, onEachEngine, openService } from './engines';

const received = new Date('2026-01-01T10:00:00Z');
const atDay = (days: number) => new Date(received.getTime() + days * 24 * 60 * 60_000);

function purgeAt({ database, audit }: EnquiryService, now: Date) {
  return purge(database, audit, { now, retentionDays: 90, actor: 'test' });
}

onEachEngine((aPlace) => {
  test('a delivered enquiry is removed when its days are over, and not before', async () => {
    const service = await openService(await aPlace());
    const reference = await service.store.add(anEnquiry(), received);
    await service.outbox.markDone(reference, received);
    expect(await purgeAt(service, atDay(89.9))).toEqual({ purged: 0, overdue: 0 });
    expect(await service.store.list()).toHaveLength(1);
    expect(await purgeAt(service, atDay(90.1))).toEqual({ purged: 1, overdue: 0 });
    expect(await service.store.list()).toEqual([]);
    expect(await purgeAt(service, atDay(91))).toEqual({ purged: 0, overdue: 0 });
  });

  test('one that was not delivered is never removed, and is said', async () => {
    const service = await openService(await aPlace());
    await service.store.add(anEnquiry({ message: 'waits' }), received);
    await service.store.add(anEnquiry({ message: 'dead letter' }), received);
    const [, dead] = await service.outbox.lease(received, 2);
    if (!dead) throw new Error('Two mails should be due.');
    await service.outbox.bury(dead, '550');
    expect(await purgeAt(service, atDay(1000))).toEqual({ purged: 0, overdue: 2 });
    expect(await service.store.list()).toHaveLength(2);
  });

  test('a purge leaves a line that says how many and who, and nothing of what they said', async () => {
    const service = await openService(await aPlace());
    await service.outbox.markDone(await service.store.add(anEnquiry(), received), received);
    await purgeAt(service, atDay(91));
    const rows = await service.audit.list();
    expect(rows).toMatchObject([{ action: 'purge', actor: 'test', count: 1, reference: null }]);
    expect(rows[0]?.at).toBe(atDay(91).toISOString());
    expect(JSON.stringify(rows)).not.toMatch(/nomsa/i);
  });

  test('one enquiry goes when somebody asks for it, delivered or not, and others stay', async () => {
    const service = await openService(await aPlace());
    const reference = await service.store.add(anEnquiry({ message: 'mine' }), received);
    await service.store.add(anEnquiry({ message: 'other' }), received);
    const request = { now: received, reference, actor: 'test' };
    expect(await remove(service.database, service.audit, request)).toBe(true);
    expect(await remove(service.database, service.audit, request)).toBe(false);
    const kept = await service.store.list();
    expect(kept.map(({ details }) => details?.message)).toEqual(['other']);
    expect(await service.audit.list()).toMatchObject([{ action: 'delete', reference }]);
  });

  test('the keys of days that are over go too', async () => {
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

test('after a purge no file of the store holds what was typed', async () => {
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
  expect(bytes()).toMatch(/canary/i);
  await purgeAt(service, atDay(91));
  expect(bytes()).not.toMatch(/canary/i);
});
