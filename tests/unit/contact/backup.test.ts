import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { backUp, restore } from '@/lib/contact/backup';
import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { toDatabasePath } from '@/lib/contact/open-sqlite';
import { remove } from '@/lib/contact/retention';
import { anEnquiry } from './an-enquiry';
import { aDataDir, onEachEngine, openService } from './engines';
import { canMount, SmallDisk } from './small-disk';

const now = new Date('2026-11-22T10:00:00Z');
const request = { now, actor: 'test' };

const aFile = () => path.join(aDataDir(), 'backup.sqlite');
const messagesOf = async ({ store }: EnquiryService) =>
  (await store.list()).map(({ details }) => details?.message);

/** Three enquiries: one waits, one was delivered, one is a dead letter. */
async function fill({ store, outbox }: EnquiryService) {
  await store.add(anEnquiry({ message: 'waits', location: 'strand' }), now, ['honeypot']);
  await store.add(anEnquiry({ message: 'dead' }), now);
  const [, dead] = await outbox.lease(now, 2);
  if (!dead) throw new Error('Two mails should be due.');
  await outbox.bury(dead, '550');
  const done = await store.add(anEnquiry({ message: 'done', submissionKey: '' }), now);
  await outbox.markDone(done, now, 'test');
}

onEachEngine((aPlace) => {
  test('what was backed up is there again in an empty store, mails and audit list too', async () => {
    const [from, to] = [await openService(await aPlace()), await openService(await aPlace())];
    await fill(from);
    const file = aFile();
    expect(await backUp(from.database, file)).toBe(3);
    expect(await restore(to.database, file, request)).toEqual({ found: 3, added: 3 });
    expect(await to.store.list()).toEqual(await from.store.list());
    expect(await to.outbox.count()).toEqual(await from.outbox.count());
    expect((await to.audit.list()).map(({ action }) => action)).toEqual(['restore', 'done']);
    // Whichever engine it was, the other one takes it.
    const inFile = await openService({ DATA_DIR: aDataDir() });
    await restore(inFile.database, file, request);
    expect(await inFile.store.list()).toEqual(await from.store.list());
    // A mail keeps its Message-ID, so that a mailbox can tell a repetition.
    const idsOf = ({ database }: EnquiryService) =>
      database.db.selectFrom('outbox').select('message_id').orderBy('id').execute();
    expect(await idsOf(to)).toEqual(await idsOf(from));
  });

  test('a backup that is restored twice, or beside newer enquiries, adds what is missing', async () => {
    const service = await openService(await aPlace());
    await fill(service);
    const file = aFile();
    await backUp(service.database, file);
    await service.store.add(anEnquiry({ message: 'newer' }), new Date('2026-11-23T10:00:00Z'));
    expect(await restore(service.database, file, request)).toEqual({ found: 3, added: 0 });
    expect(await messagesOf(service)).toEqual(['newer', 'done', 'dead', 'waits']);
  });

  test('what somebody asked to delete does not come back with a backup', async () => {
    const service = await openService(await aPlace());
    const reference = await service.store.add(anEnquiry({ message: 'mine' }), now);
    await service.store.add(anEnquiry({ message: 'other' }), now);
    const file = aFile();
    await backUp(service.database, file);
    await remove(service.database, { now, reference, actor: 'test' });
    expect(await restore(service.database, file, request)).toEqual({ found: 2, added: 0 });
    expect(await messagesOf(service)).toEqual(['other']);
  });

  test('a backup is one file for this user alone, without the keys of days', async () => {
    const before = process.umask(0);
    try {
      const service = await openService(await aPlace());
      await service.store.add(anEnquiry({ submissionKey: '' }), now);
      const [row] = await service.database.db.selectFrom('daily_keys').selectAll().execute();
      const file = aFile();
      await backUp(service.database, file);
      expect(readdirSync(path.dirname(file))).toEqual(['backup.sqlite']);
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(readFileSync(file, 'latin1')).toContain('Nomsa');
      expect(readFileSync(file, 'latin1')).not.toContain(row?.key ?? 'Nomsa');
    } finally {
      process.umask(before);
    }
  });

  test('enquiries that arrive during a backup are all stored, and each is in it whole or not at all', async () => {
    const service = await openService(await aPlace());
    for (let number = 0; number < 50; number++) {
      await service.store.add(anEnquiry({ message: `before ${number}` }), now);
    }
    const file = aFile();
    const arriving = Array.from({ length: 50 }, (_, number) =>
      service.store.add(anEnquiry({ message: `during ${number}` }), now),
    );
    const count = await backUp(service.database, file);
    await Promise.all(arriving);
    expect(await service.store.list()).toHaveLength(100);
    expect(count).toBeGreaterThanOrEqual(50);
    const copy = await openService(await aPlace());
    expect(await restore(copy.database, file, request)).toEqual({ found: count, added: count });
  });

  test('a file that is there is not written over, and one that is no backup changes nothing', async () => {
    const service = await openService(await aPlace());
    await fill(service);
    const file = aFile();
    writeFileSync(file, 'letters');
    await expect(backUp(service.database, file)).rejects.toThrow('is there already');
    await expect(restore(service.database, file, request)).rejects.toThrow('no backup');
    expect(readFileSync(file, 'utf8')).toBe('letters');
    writeFileSync(file, '');
    await expect(restore(service.database, file, request)).rejects.toThrow('no backup');
    await expect(restore(service.database, aDataDir(), request)).rejects.toThrow('no file');
    const good = aFile();
    await backUp(service.database, good);
    truncateSync(good, statSync(good).size - 9000);
    await expect(restore(service.database, good, request)).rejects.toThrow('damaged');
    expect(await service.store.list()).toHaveLength(3);
  });
});

test('the file of a server that died is a backup too, with its newest pages', async () => {
  const dead = aDataDir();
  await fill(await openService({ DATA_DIR: dead }));
  chmodSync(toDatabasePath(dead), 0o400);
  const to = await openService({ DATA_DIR: aDataDir() });
  expect(await restore(to.database, toDatabasePath(dead), request)).toMatchObject({ added: 3 });
});

test.skipIf(!canMount)('a disk without room for a backup keeps no half of one', async () => {
  const service = await openService({ DATA_DIR: aDataDir() });
  await fill(service);
  const disk = new SmallDisk(100);
  await expect(backUp(service.database, path.join(disk.dir, 'b.sqlite'))).rejects.toThrow();
  expect(readdirSync(disk.dir)).toEqual([]);
});

test.skipIf(!canMount)('a store on a full disk can be backed up to another one', async () => {
  const disk = new SmallDisk(2000);
  const service = await openService({ DATA_DIR: disk.dir });
  await fill(service);
  disk.fill();
  expect(await backUp(service.database, aFile())).toBe(3);
});
