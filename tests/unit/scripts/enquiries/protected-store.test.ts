import { execFileSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toDatabasePath } from '@/lib/contact/store/engines/open-sqlite';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { copyStoreFiles } from '@/tests/support/stores/copy-store-files';
import { aDataDir, openService } from '@/tests/support/stores/engines';
import { canMount, SmallDisk } from '@/tests/support/stores/small-disk';
import { aDesk, now, run, runAlone } from './a-desk';

// Root can write whatever the permissions are.
test.skipIf(process.getuid?.() !== 0).each([true, false])(
  'another user can read a copy whose files and folder are read-only (with index: %s)',
  async (isWithIndex) => {
    const { dir, data, reference } = await aDesk();
    if (!isWithIndex) rmSync(`${toDatabasePath(data)}-shm`);
    execFileSync('chown', ['-R', '54321:54321', dir]);
    execFileSync('chmod', ['-R', 'a-w', data]);
    const as = 'setpriv --reuid=54321 --regid=54321 --clear-groups';
    const show = await runAlone(data, `show ${reference}`, '', as);
    expect(show.out).toContain('Nomsa Dlamini');
    expect(show.code).toBe(0);
    const done = await runAlone(data, `done ${reference}`, '', as);
    expect(done).toMatchObject({ code: 1, out: '' });
    expect(done.err).toMatch(/^DATA_DIR: [^\n]*writable[^\n]*\n$/);
  },
);

test.skipIf(!canMount).each([true, false])(
  'list, show, export and backup work on a read-only disk (with index: %s)',
  async (isWithIndex) => {
    const desk = await aDesk();
    const disk = new SmallDisk(2000);
    copyStoreFiles(desk.data, disk.dir, isWithIndex);
    disk.setWritable(false);
    const backup = path.join(aDataDir(), 'b.sqlite');
    for (const [args, expected] of [
      [['list'], `1 in ${toDatabasePath(disk.dir)}`],
      [['show', desk.reference], 'Nomsa Dlamini'],
      [['export'], 'Nomsa Dlamini'],
      [['backup', backup], backup],
    ] as const) {
      const { code, out, err } = await run(disk.dir, [...args]);
      expect([args, code]).toEqual([args, 0]);
      expect(out).toContain(expected);
      // The access is missing from the audit log, and that is said.
      expect(err).toMatch(/^[^\n]*audit log[^\n]*\n$/);
    }
    expect(statSync(backup).mode & 0o777).toBe(0o600);
    const change = await run(disk.dir, ['done', desk.reference]);
    expect(change.code).toBe(1);
    expect(change.err).toMatch(/^[^\n]+\n$/);
  },
);

test.skipIf(!canMount)('list and show work on a full disk', async () => {
  const disk = new SmallDisk(2000);
  const { store } = await openService({ DATA_DIR: disk.dir });
  const reference = await store.add(anEnquiry(), now);
  disk.fill();
  const list = await run(disk.dir, ['list']);
  const show = await run(disk.dir, ['show', reference]);
  const done = await run(disk.dir, ['done', reference]);
  expect([list.code, show.code, done.code]).toEqual([0, 0, 1]);
  expect(list.out).toContain(reference);
  expect(show.out).toContain('Nomsa Dlamini');
  expect(done.err).toMatch(/^[^\n]*full[^\n]*\n$/);
});
