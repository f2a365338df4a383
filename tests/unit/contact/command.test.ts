import { execFile, execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { createKeyFile } from '@/lib/contact/key-file';
import { toDatabasePath } from '@/lib/contact/open-sqlite';
import { runCommandLine } from '@/scripts/enquiries/run-command-line';
import { anEnquiry } from './an-enquiry';
import { aDataDir, openService } from './engines';
import { canMount, SmallDisk } from './small-disk';

const now = new Date('2026-11-22T10:00:00Z');

type Result = { code: number | null; out: string; err: string };

/** `npm run enquiries -- …` in this program, which is quicker. */
async function run(dataDir: string, words: string[], env: Record<string, string> = {}) {
  const result: Result = { code: null, out: '', err: '' };
  const print = vi.spyOn(console, 'log').mockImplementation((line) => {
    result.out += `${line}\n`;
  });
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    result.out += text;
    return true;
  });
  const complain = vi.spyOn(console, 'error').mockImplementation((line) => {
    result.err += `${line}\n`;
  });
  for (const [name, value] of Object.entries({ DATA_DIR: dataDir, ...env }))
    vi.stubEnv(name, value);
  result.code = await runCommandLine(words);
  for (const spy of [print, write]) spy.mockRestore();
  // Every test fails that complains on the console; here it is what is asked for.
  complain.mockReset();
  vi.unstubAllEnvs();
  return result;
}

/** The same as a program of its own, with a shell's words before and behind it. */
function runAlone(dataDir: string, words: string, behind = '', before = ''): Promise<Result> {
  const command = `${before} node_modules/.bin/tsx scripts/enquiries.ts ${words} ${behind}`;
  return new Promise((resolve) => {
    const child = execFile(
      'bash',
      ['-o', 'pipefail', '-c', command],
      { env: { ...process.env, DATA_DIR: dataDir } },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    );
  });
}

/** A folder with files of a receptionist's afternoon. */
async function aDesk() {
  const dir = aDataDir();
  const data = path.join(dir, 'data');
  const { store } = await openService({ DATA_DIR: data });
  const reference = await store.add(anEnquiry(), now);
  writeFileSync(path.join(dir, 'there.csv'), 'kept');
  await createKeyFile(path.join(dir, 'desk.key'), now);
  return { dir, data, reference };
}

test('ten usual mistakes, and some others, are each answered in one clear line', async () => {
  const { dir, data } = await aDesk();
  const encrypted = path.join(dir, 'encrypted');
  const damaged = aDataDir();
  writeFileSync(toDatabasePath(damaged), 'not a database, '.repeat(1000));
  const [, publicKey = ''] =
    readFileSync(`${dir}/desk.key`, 'utf8').match(/public key: (\S+)/) ?? [];
  const keyed = await openService({ DATA_DIR: encrypted, ENQUIRY_PUBLIC_KEYS: publicKey });
  await keyed.store.add(anEnquiry(), now);
  const mistakes: [words: string[], said: RegExp, dataDir?: string][] = [
    [['shwo'], /shwo.*help/],
    [['constructor'], /constructor.*help/],
    [['show'], /show <reference>/],
    [['show', ''], /show <reference>/],
    [['show', '0000-0000'], /no enquiry 0000-0000/],
    [['show', '7K2M', 'Q9XF'], /show <reference>/],
    [['done', '1'], /no enquiry 1 /],
    [['delete', 'nonsense'], /no enquiry nonsense/],
    [['retry', 'nonsense'], /no enquiry nonsense/],
    [['list', '--all'], /--all.*help/],
    [['export', '--output'], /--output.*help/],
    [['export', '--format', 'xls'], /csv or json/],
    [['export', '--output', `${dir}/there.csv`], /there\.csv is there already/],
    [['export', '--output', `${dir}/none/x.csv`], /none\/x\.csv/],
    [['export', '--key', `${dir}/nowhere.key`], /nowhere\.key/],
    [['show', '0000-0000', '--key', `${dir}/there.csv`], /no private key/],
    [['show', '0000-0000', '--key', dir], /directory/],
    [['export'], /--key <file>/, encrypted],
    [['export', '--key', `${dir}/there.csv`], /no private key/, encrypted],
    [['keygen'], /keygen <file>/],
    [['keygen', `${dir}/desk.key`], /is there already/],
    [['keygen', `${dir}/none/x.key`], /none\/x\.key/],
    [['deliver'], /SMTP_URL/],
    [['purge', '90'], /enquiries -- purge/],
    [['backup'], /backup <file>/],
    [['backup', `${dir}/there.csv`], /is there already/],
    [['backup', `${dir}/none/b.sqlite`], /no folder/],
    [['restore', `${dir}/nowhere.sqlite`], /no file/],
    [['restore', `${dir}/there.csv`], /no backup/],
    [['restore', dir], /no file/],
    [['list'], /DATA_DIR/, path.resolve('package.json')],
    [['list'], /DATA_DIR.*SQLITE_NOTADB/, damaged],
    [['done', '0000-0000'], /DATA_DIR.*SQLITE_NOTADB/, damaged],
  ];
  for (const [words, said, place = data] of mistakes) {
    const { code, out, err } = await run(place, words);
    expect([words, code, out]).toEqual([words, 1, '']);
    expect(err, words.join(' ')).toMatch(said);
    expect(err, words.join(' ')).toMatch(/^[^\n]+\n$/);
    expect(err, words.join(' ')).not.toMatch(/^\s+at |Error:/m);
  }
  expect(readFileSync(`${dir}/there.csv`, 'utf8')).toBe('kept');
});

test('settings that cannot be used are each said in one line, and a database that is down too', async () => {
  const { data } = await aDesk();
  const settings = await run(data, [], { ENQUIRY_EMAIL: 'x', ENQUIRY_RETENTION_DAYS: 'y' });
  const down = await run(data, [], { DATABASE_URL: 'postgres://clinic:secret@127.0.0.1:1/clinic' });
  expect(settings.err).toMatch(/^ENQUIRY_EMAIL .+\nENQUIRY_RETENTION_DAYS .+\n$/);
  expect(down.err).toMatch(/^DATABASE_URL: .+\n$/);
  expect(down.err).not.toContain('secret');
  expect([settings.code, down.code]).toEqual([1, 1]);
});

test('a list or an export into a program that stops reading ends quietly', async () => {
  const { data } = await aDesk();
  const { store } = await openService({ DATA_DIR: data });
  for (let number = 0; number < 800; number++) {
    await store.add(anEnquiry({ message: `${number} ${'x'.repeat(900)}` }), now);
  }
  const results = await Promise.all(
    ['list', 'export'].map((words) => runAlone(data, words, '| head -n 1')),
  );
  for (const result of results) {
    expect(result).toMatchObject({ code: 0, err: '' });
    expect(result.out).toMatch(/^[^\n]+\n$/);
  }
});

test.skipIf(process.getuid?.() !== 0)(
  'a user that no list of users knows can work, and is noted by number',
  async () => {
    const { dir, data, reference } = await aDesk();
    execFileSync('chown', ['-R', '54321:54321', dir]);
    const as = 'setpriv --reuid=54321 --regid=54321 --clear-groups';
    const show = await runAlone(data, `show ${reference}`, '', as);
    expect(show).toMatchObject({ code: 0, err: '' });
    expect(show.out).toContain('Nomsa Dlamini');
    const audit = await runAlone(data, 'audit', '', as);
    expect(audit.out).toContain(`uid 54321  show  ${reference}`);
  },
);

// Root may write whatever the modes say.
test.skipIf(process.getuid?.() !== 0).each([true, false])(
  'another user reads a copy whose files and folder are protected from being written (index there: %s)',
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
  'list, show, export and backup work on a read-only copy (index there: %s)',
  async (isWithIndex) => {
    const desk = await aDesk();
    const disk = new SmallDisk(2000);
    const filter = (file: string) => isWithIndex || !file.endsWith('-shm');
    cpSync(desk.data, disk.dir, { recursive: true, filter });
    disk.setWritable(false);
    const backup = path.join(aDataDir(), 'b.sqlite');
    for (const [words, said] of [
      [['list'], `1 in ${toDatabasePath(disk.dir)}`],
      [['show', desk.reference], 'Nomsa Dlamini'],
      [['export'], 'Nomsa Dlamini'],
      [['backup', backup], '1 in'],
    ] as const) {
      const { code, out, err } = await run(disk.dir, [...words]);
      expect([words, code]).toEqual([words, 0]);
      expect(out).toContain(said);
      // It is no secret that this reading is missing there.
      expect(err).toMatch(/^[^\n]*audit list[^\n]*\n$/);
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

test('a backup and its restore are one command each', async () => {
  const { dir, data, reference } = await aDesk();
  const file = path.join(dir, 'backup.sqlite');
  const saved = await run(data, ['backup', file]);
  expect(saved).toEqual({ code: 0, out: `1 in ${file}\n`, err: '' });
  const fresh = path.join(dir, 'fresh');
  const restored = await run(fresh, ['restore', file]);
  expect(restored).toMatchObject({ code: 0, err: '' });
  expect(restored.out).toMatch(/^1 of 1 restored/);
  const { store } = await openService({ DATA_DIR: fresh });
  expect(await store.find(reference)).toMatchObject({ details: { name: 'Nomsa Dlamini' } });
});
