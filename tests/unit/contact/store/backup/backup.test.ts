import {
  chmodSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { backUp, restore } from '@/lib/contact/store/backup/backup';
import { toDatabasePath } from '@/lib/contact/store/engines/open-sqlite';
import { remove } from '@/lib/contact/store/retention';
import { changeWork } from '@/lib/inbox/work/change-work';
import { addNote } from '@/lib/inbox/work/notes';
import { readEnquiry } from '@/lib/inbox/work/read-enquiry';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDataDir, onEachEngine, openService } from '@/tests/support/stores/engines';
import { canMount, SmallDisk } from '@/tests/support/stores/small-disk';

const now = new Date('2026-11-22T10:00:00Z');
const request = { now, actor: 'test' };

const notABackup = { code: 'NOT_A_BACKUP' };

const aFile = () => path.join(aDataDir(), 'backup.sqlite');
const messagesOf = async ({ store }: EnquiryService) =>
  (await store.list()).map(({ details }) => details?.message);

/** Three enquiries: one waits, one was delivered, one is a dead letter. */
async function fill({ store, outbox }: EnquiryService) {
  await store.add(anEnquiry({ message: 'waits', location: 'strand' }), now, ['honeypot']);
  await store.add(anEnquiry({ message: 'dead' }), now);
  const [, dead] = await outbox.lease(now, 2);
  if (!dead) throw new Error('Two mails should be due.');
  await outbox.moveToDeadLetter(dead, '550');
  const done = await store.add(anEnquiry({ message: 'done', submissionKey: '' }), now);
  await outbox.markDone(done, now, 'test');
}

async function workOn({ database }: EnquiryService, reference: string, text: string, version = 0) {
  await changeWork(database, { reference, version, action: 'take', actor: 'Anna' }, now);
  const note = { reference, key: `${text} ${reference}`, author: 'Anna', text };
  await addNote(database, note, { now, isEncryptionOn: false });
}

onEachEngine((aPlace) => {
  test('a backup restores enquiries, mails and the audit log to an empty store', async () => {
    const [from, to] = [await openService(await aPlace()), await openService(await aPlace())];
    await fill(from);
    const file = aFile();
    expect(await backUp(from.database, file)).toBe(3);
    expect(await restore(to.database, file, request)).toEqual({ found: 3, added: 3 });
    expect(await to.store.list()).toEqual(await from.store.list());
    expect(await to.outbox.count()).toEqual(await from.outbox.count());
    expect((await to.audit.list()).map(({ action }) => action)).toEqual(['restore', 'done']);
    // The other engine can restore it too.
    const inFile = await openService({ DATA_DIR: aDataDir() });
    await restore(inFile.database, file, request);
    expect(await inFile.store.list()).toEqual(await from.store.list());
    // A mail keeps its Message-ID, so that mailboxes can detect duplicates.
    const idsOf = ({ database }: EnquiryService) =>
      database.db.selectFrom('outbox').select('message_id').orderBy('id').execute();
    expect(await idsOf(to)).toEqual(await idsOf(from));
  });

  test('what staff did and wrote is in a backup, and comes back with the enquiry that is missing', async () => {
    const from = await openService(await aPlace());
    const references = [
      await from.store.add(anEnquiry({ message: 'lost' }), now),
      await from.store.add(anEnquiry({ message: 'there' }), now),
    ];
    for (const reference of references) await workOn(from, reference, 'before');
    const file = aFile();
    await backUp(from.database, file);
    const [lost = '', there = ''] = references;
    await workOn(from, there, 'after', 1);
    for (const table of ['work', 'notes', 'work_history', 'outbox', 'enquiries'] as const) {
      await from.database.db.deleteFrom(table).where('reference', '=', lost).execute();
    }
    expect(await restore(from.database, file, request)).toEqual({ found: 2, added: 1 });
    expect(await readEnquiry(from.database, lost)).toMatchObject({
      ...{ state: 'in-hand', owner: 'Anna', version: 1 },
      ...{ notes: [{ text: 'before' }], history: [{ action: 'take' }, { action: 'note' }] },
    });
    // What happened here since the backup is kept.
    expect(await readEnquiry(from.database, there)).toMatchObject({
      ...{ version: 2, notes: [{ text: 'before' }, { text: 'after' }] },
    });
  });

  test('restoring twice, or to a store with newer enquiries, adds only what is missing', async () => {
    const service = await openService(await aPlace());
    await fill(service);
    const file = aFile();
    await backUp(service.database, file);
    await service.store.add(anEnquiry({ message: 'newer' }), new Date('2026-11-23T10:00:00Z'));
    expect(await restore(service.database, file, request)).toEqual({ found: 3, added: 0 });
    expect(await messagesOf(service)).toEqual(['newer', 'done', 'dead', 'waits']);
  });

  test('what was deleted on request is not restored from a backup', async () => {
    const service = await openService(await aPlace());
    const reference = await service.store.add(anEnquiry({ message: 'mine' }), now);
    await service.store.add(anEnquiry({ message: 'other' }), now);
    const file = aFile();
    await backUp(service.database, file);
    await remove(service.database, { now, reference, actor: 'test' });
    expect(await restore(service.database, file, request)).toEqual({ found: 2, added: 0 });
    expect(await messagesOf(service)).toEqual(['other']);
  });

  test('a backup is a single private file without the daily keys', async () => {
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

  test('enquiries that arrive during a backup are all stored, and each is in the backup entirely or not at all', async () => {
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

  test('an existing file is not overwritten, and a file that is not a backup changes nothing', async () => {
    const service = await openService(await aPlace());
    await fill(service);
    const file = aFile();
    writeFileSync(file, 'letters');
    await expect(backUp(service.database, file)).rejects.toMatchObject({ code: 'FILE_EXISTS' });
    await expect(restore(service.database, file, request)).rejects.toMatchObject(notABackup);
    expect(readFileSync(file, 'utf8')).toBe('letters');
    writeFileSync(file, '');
    await expect(restore(service.database, file, request)).rejects.toMatchObject(notABackup);
    await expect(restore(service.database, aDataDir(), request)).rejects.toMatchObject({
      code: 'NO_FILE',
    });
    const good = aFile();
    await backUp(service.database, good);
    truncateSync(good, statSync(good).size - 9000);
    await expect(restore(service.database, good, request)).rejects.toMatchObject(notABackup);
    expect(await service.store.list()).toHaveLength(3);
  });
});

test('a backup that cannot be copied for want of a temporary folder is not called damaged', async () => {
  const service = await openService({ DATA_DIR: aDataDir() });
  const file = aFile();
  await backUp(service.database, file);
  vi.stubEnv('TMPDIR', path.join(aDataDir(), 'none'));
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(restore(service.database, file, request)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('the database file of a server that died is a backup too, including its write-ahead log', async () => {
  const dead = aDataDir();
  await fill(await openService({ DATA_DIR: dead }));
  chmodSync(toDatabasePath(dead), 0o400);
  const to = await openService({ DATA_DIR: aDataDir() });
  expect(await restore(to.database, toDatabasePath(dead), request)).toMatchObject({ added: 3 });
});

test.skipIf(!canMount)('a disk without space for a backup keeps no partial one', async () => {
  const service = await openService({ DATA_DIR: aDataDir() });
  await fill(service);
  const disk = new SmallDisk(100);
  await expect(backUp(service.database, path.join(disk.dir, 'b.sqlite'))).rejects.toThrow();
  expect(readdirSync(disk.dir)).toEqual([]);
});

test.skipIf(!canMount)('a store on a full disk can be backed up to another disk', async () => {
  const disk = new SmallDisk(2000);
  const service = await openService({ DATA_DIR: disk.dir });
  await fill(service);
  disk.fill();
  expect(await backUp(service.database, aFile())).toBe(3);
});
