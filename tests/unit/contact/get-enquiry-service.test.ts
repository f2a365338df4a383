import { cpSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { getEnquiryService } from '@/lib/contact/get-enquiry-service';
import { checkHealth } from '@/lib/contact/health';
import { toDatabasePath } from '@/lib/contact/open-sqlite';
import { startEnquiryService } from '@/lib/contact/start-enquiry-service';
import { readEnv } from '@/lib/env';
import { anEnquiry } from './an-enquiry';
import { aDataDir, openService } from './engines';
import { canMount, SmallDisk } from './small-disk';

const now = new Date('2026-11-22T10:00:00Z');
let printed = '';

beforeEach(() => {
  printed = '';
  // The service of the test before, and the tasks that this one's start would leave running.
  Reflect.deleteProperty(globalThis, 'enquiryService');
  vi.useFakeTimers({ toFake: ['setInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += chunk;
    return true;
  });
});

/** A store on a disk that can be written no more, as it was left by a server, with or without its index. */
async function aProtectedStore(isWithIndex: boolean): Promise<SmallDisk> {
  const from = aDataDir();
  await (await openService({ DATA_DIR: from })).store.add(anEnquiry({ message: 'before' }), now);
  const disk = new SmallDisk(20_000);
  cpSync(from, disk.dir, {
    recursive: true,
    filter: (file) => isWithIndex || !file.endsWith('-shm'),
  });
  disk.setWritable(false);
  vi.stubEnv('DATA_DIR', disk.dir);
  onTestFinished(() => void vi.unstubAllEnvs());
  return disk;
}

test.skipIf(!canMount).each([true, false])(
  'a store that is read-only at the start takes enquiries once it can be written (index there: %s)',
  async (isWithIndex) => {
    const disk = await aProtectedStore(isWithIndex);
    await startEnquiryService(readEnv(), []);
    expect(printed).toContain('enquiries are refused');
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

test('a damaged store keeps no page from being read, and is said', async () => {
  const dir = aDataDir();
  writeFileSync(toDatabasePath(dir), 'not a database, '.repeat(1000));
  vi.stubEnv('DATA_DIR', dir);
  onTestFinished(() => void vi.unstubAllEnvs());
  await startEnquiryService(readEnv(), []);
  expect(printed).toContain('SQLITE_NOTADB');
  expect(await checkHealth(getEnquiryService, now)).toMatchObject({ store: 'failing' });
});

test('a folder that can hold no store ends the start with a line that names the setting', async () => {
  vi.stubEnv('DATA_DIR', path.resolve('package.json', 'data'));
  onTestFinished(() => void vi.unstubAllEnvs());
  await expect(startEnquiryService(readEnv(), [])).rejects.toThrow(/^DATA_DIR: .*$/);
});
