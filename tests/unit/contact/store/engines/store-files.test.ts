import {
  chmodSync,
  mkdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkHealth } from '@/lib/contact/health';
import { toDatabasePath } from '@/lib/contact/store/engines/open-sqlite';
import { makePrivateFiles } from '@/lib/contact/store/engines/store-files';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDataDir, openService } from '@/tests/support/stores/engines';

const now = new Date('2026-11-22T10:00:00Z');
const failing = { status: 'failing', store: 'failing' };

const modeOf = (file: string) => statSync(file).mode & 0o777;
const filesOf = (dir: string) => ['', '-wal', '-shm'].map((end) => toDatabasePath(dir) + end);

/** As on most servers, where new files are readable by others. */
function setUmask(mask: number) {
  const before = process.umask(mask);
  onTestFinished(() => void process.umask(before));
}

test('in an existing folder, only this user can read the store', async () => {
  setUmask(0);
  const dir = aDataDir();
  chmodSync(dir, 0o777);
  const { store, database } = await openService({ DATA_DIR: dir });
  await store.add(anEnquiry(), now);
  expect(modeOf(dir)).toBe(0o700);
  expect(filesOf(dir).map(modeOf)).toEqual([0o600, 0o600, 0o600]);
  expect(database.looseFiles?.fixed).toEqual([expect.stringContaining('mode 777')]);
});

test('a newly created folder is private, and nothing is reported', async () => {
  setUmask(0);
  const dir = path.join(aDataDir(), 'a', 'b');
  const { database } = await openService({ DATA_DIR: dir });
  expect(modeOf(dir)).toBe(0o700);
  expect(filesOf(dir).map(modeOf)).toEqual([0o600, 0o600, 0o600]);
  expect(database.looseFiles).toEqual({ fixed: [], left: [] });
});

test('files that others could read are made private at the next start, and reported', async () => {
  const dir = aDataDir();
  await (await openService({ DATA_DIR: dir })).store.add(anEnquiry(), now);
  for (const file of filesOf(dir)) chmodSync(file, 0o644);
  const { database } = await openService({ DATA_DIR: dir });
  expect(filesOf(dir).map(modeOf)).toEqual([0o600, 0o600, 0o600]);
  expect(database.looseFiles?.fixed).toHaveLength(3);
  const again = await openService({ DATA_DIR: dir });
  expect(again.database.looseFiles?.fixed).toEqual([]);
});

test('a read-only file becomes private and stays read-only', async () => {
  const dir = aDataDir();
  await openService({ DATA_DIR: dir });
  chmodSync(toDatabasePath(dir), 0o444);
  makePrivateFiles(toDatabasePath(dir));
  expect(modeOf(toDatabasePath(dir))).toBe(0o400);
});

test('a shared folder stays accessible, and is reported', async () => {
  const dir = aDataDir();
  mkdirSync(path.join(dir, 'website'));
  chmodSync(dir, 0o755);
  const { database } = await openService({ DATA_DIR: dir });
  expect(modeOf(dir)).toBe(0o755);
  expect(filesOf(dir).map(modeOf)).toEqual([0o600, 0o600, 0o600]);
  expect(database.looseFiles).toEqual({
    fixed: [],
    left: [expect.stringContaining(dir)],
  });
});

test.each<[what: string, loss: (dir: string) => void]>([
  ['whose folder was removed', (dir) => rmSync(dir, { recursive: true })],
  ['whose folder was moved away', (dir) => renameSync(dir, `${dir}-away`)],
  ['whose file was removed', (dir) => rmSync(toDatabasePath(dir))],
  ['whose log of newest pages was removed', (dir) => rmSync(`${toDatabasePath(dir)}-wal`)],
  ['whose index was removed', (dir) => rmSync(`${toDatabasePath(dir)}-shm`)],
  [
    'whose file was replaced',
    (dir) => {
      writeFileSync(`${dir}/other`, '');
      renameSync(`${dir}/other`, toDatabasePath(dir));
    },
  ],
])('a store %s accepts nothing more, and its health says so', async (_what, loss) => {
  const dir = path.join(aDataDir(), 'data');
  const service = await openService({ DATA_DIR: dir });
  await service.store.add(anEnquiry({ message: 'before' }), now);
  loss(dir);
  await expect(service.store.add(anEnquiry({ message: 'after' }), now)).rejects.toMatchObject({
    code: 'STORE_REPLACED',
  });
  expect(await checkHealth(async () => service, now)).toMatchObject(failing);
});

test('a write during which the store disappears is not acknowledged', async () => {
  const dir = path.join(aDataDir(), 'data');
  const { database } = await openService({ DATA_DIR: dir });
  const written = writeTo(database, 100, async (transaction) => {
    await transaction.insertInto('daily_keys').values({ day: '2026-11-22', key: 'x' }).execute();
    rmSync(dir, { recursive: true });
  });
  await expect(written).rejects.toMatchObject({ code: 'STORE_REPLACED' });
});

test('a store that is moved back recovers', async () => {
  const dir = path.join(aDataDir(), 'data');
  const service = await openService({ DATA_DIR: dir });
  renameSync(dir, `${dir}-away`);
  await expect(service.store.add(anEnquiry(), now)).rejects.toMatchObject({
    code: 'STORE_REPLACED',
  });
  renameSync(`${dir}-away`, dir);
  const reference = await service.store.add(anEnquiry(), now);
  expect(await service.store.find(reference)).toMatchObject({ reference });
  expect(await checkHealth(async () => service, now)).toMatchObject({ store: 'ok' });
});

test.each([
  ['cut short', (file: string) => truncateSync(file)],
  [
    'moved away, with a link in its place',
    (file: string) => {
      renameSync(file, `${file}.moved`);
      symlinkSync(`${file}.moved`, file);
    },
  ],
])('a store that was %s under a running server acknowledges nothing', async (_what, change) => {
  const dir = aDataDir();
  const service = await openService({ DATA_DIR: dir });
  await service.store.add(anEnquiry({ message: 'before' }), now);
  // What was written moves from the log into the file itself.
  await service.purge('test');
  await service.store.add(anEnquiry({ message: 'between' }), now);
  change(toDatabasePath(dir));
  await expect(service.store.add(anEnquiry({ message: 'a' }), now)).rejects.toThrow();
  await expect(service.store.add(anEnquiry({ message: 'b' }), now)).rejects.toThrow();
});
