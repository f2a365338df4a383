import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Database from 'libsql';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { getEnquiryService } from '@/lib/contact/get-enquiry-service';
import { checkHealth } from '@/lib/contact/health';
import { startEnquiryService } from '@/lib/contact/start-enquiry-service';
import { toDatabasePath } from '@/lib/contact/store/engines/open-sqlite';
import { readEnv } from '@/lib/env';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { atServerStart, setDataDir } from '@/tests/support/site/at-server-start';
import { copyStoreFiles } from '@/tests/support/stores/copy-store-files';
import { aDataDir, openService } from '@/tests/support/stores/engines';
import { canMount, SmallDisk } from '@/tests/support/stores/small-disk';

const now = new Date('2026-11-22T10:00:00Z');
let printed: { text: string };

beforeEach(() => {
  printed = atServerStart();
});

/** A server's store on a disk that has become read-only, with or without the index of its log. */
async function aProtectedStore(isWithIndex: boolean): Promise<SmallDisk> {
  const from = aDataDir();
  await (await openService({ DATA_DIR: from })).store.add(anEnquiry({ message: 'before' }), now);
  const disk = new SmallDisk(20_000);
  copyStoreFiles(from, disk.dir, isWithIndex);
  disk.setWritable(false);
  setDataDir(disk.dir);
  return disk;
}

test.skipIf(!canMount).each([true, false])(
  'a store that is read-only at startup accepts enquiries once it is writable (with index: %s)',
  async (isWithIndex) => {
    const disk = await aProtectedStore(isWithIndex);
    await startEnquiryService(readEnv(), []);
    expect(printed.text).toContain('enquiries are refused');
    await expect(getEnquiryService()).rejects.toMatchObject({ mayRecover: true });
    expect(await checkHealth(getEnquiryService, now)).toMatchObject({ store: 'failing' });
    disk.setWritable(true);
    const service = await getEnquiryService();
    onTestFinished(() => service.close());
    await service.store.add(anEnquiry({ message: 'after' }), now);
    expect(await service.store.list()).toHaveLength(2);
    expect(await checkHealth(getEnquiryService, now)).toMatchObject({ store: 'ok' });
  },
);

test('a damaged store is reported and does not stop the server', async () => {
  const dir = aDataDir();
  writeFileSync(toDatabasePath(dir), 'not a database, '.repeat(1000));
  setDataDir(dir);
  await startEnquiryService(readEnv(), []);
  expect(printed.text).toContain('SQLITE_NOTADB');
  expect(await checkHealth(getEnquiryService, now)).toMatchObject({ store: 'failing' });
});

test.skipIf(!existsSync('/proc/self/fd'))(
  'a damaged store that is tried again and again leaves no file open',
  async () => {
    const dir = aDataDir();
    const file = toDatabasePath(dir);
    const sqlite = new Database(file);
    sqlite.exec('create table kysely_migration (name text); create table enquiries (id integer)');
    sqlite.close();
    // The first page tells which tables there are; those that follow hold them.
    writeFileSync(file, readFileSync(file).fill(0xff, 4096));
    setDataDir(dir);
    const tryOften = async () => {
      for (let time = 0; time < 20; time++) {
        expect(await checkHealth(getEnquiryService, now)).toMatchObject({ store: 'failing' });
      }
      return readdirSync('/proc/self/fd').length;
    };
    const before = await tryOften();
    expect(await tryOften()).toBeLessThan(before + 5);
  },
);

test('a folder that cannot contain a store stops the server, naming the setting', async () => {
  setDataDir(path.resolve('package.json', 'data'));
  await expect(startEnquiryService(readEnv(), [])).rejects.toThrow(/^DATA_DIR: .*$/);
});
