import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toDatabasePath } from '@/lib/contact/store/engines/open-sqlite';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDataDir, openService } from '@/tests/support/stores/engines';
import { aDesk, getErrorCode, now, run } from './a-desk';

test('common mistakes are each answered in one line that names what to fix', async () => {
  const { dir, data } = await aDesk();
  const encrypted = path.join(dir, 'encrypted');
  const damaged = aDataDir();
  writeFileSync(toDatabasePath(damaged), 'not a database, '.repeat(1000));
  const [, publicKey = ''] =
    readFileSync(`${dir}/desk.key`, 'utf8').match(/public key: (\S+)/) ?? [];
  const keyed = await openService({ DATA_DIR: encrypted, ENQUIRY_PUBLIC_KEYS: publicKey });
  await keyed.store.add(anEnquiry(), now);
  const mistakes: [args: string[], code: string, named: string, dataDir?: string][] = [
    [['shwo'], 'UNKNOWN_COMMAND', 'shwo'],
    [['constructor'], 'UNKNOWN_COMMAND', 'constructor'],
    [['show'], 'USAGE', 'show <reference>'],
    [['show', ''], 'USAGE', 'show <reference>'],
    [['show', '0000-0000'], 'NO_SUCH_ENQUIRY', '0000-0000'],
    [['show', '7K2M', 'Q9XF'], 'USAGE', 'show <reference>'],
    [['done', '1'], 'NO_SUCH_ENQUIRY', ' 1 '],
    [['delete', 'nonsense'], 'NO_SUCH_ENQUIRY', 'nonsense'],
    [['retry', 'nonsense'], 'NO_SUCH_ENQUIRY', 'nonsense'],
    [['list', '--all'], 'USAGE', '--all'],
    [['export', '--output'], 'USAGE', '--output'],
    [['export', '--format', 'xls'], 'USAGE', '--format'],
    [['export', '--output', `${dir}/there.csv`], 'FILE_EXISTS', 'there.csv'],
    [['export', '--output', `${dir}/none/x.csv`], 'ENOENT', 'none/x.csv'],
    [
      ['export', '--key', `${dir}/nowhere.key`],
      'KEY_UNUSABLE',
      'nowhere.key: there is no such file',
    ],
    [['show', '0000-0000', '--key', `${dir}/there.csv`], 'KEY_UNUSABLE', 'there.csv'],
    [['show', '0000-0000', '--key', dir], 'KEY_UNUSABLE', `${dir}: this is a folder`],
    [['export'], 'KEY_NEEDED', '--key <file>', encrypted],
    [['export', '--key', `${dir}/there.csv`], 'KEY_UNUSABLE', 'there.csv', encrypted],
    [['keygen'], 'USAGE', 'keygen <file>'],
    [['keygen', `${dir}/desk.key`], 'FILE_EXISTS', 'desk.key'],
    [['keygen', `${dir}/none/x.key`], 'ENOENT', 'none/x.key'],
    [['deliver'], 'NO_MAIL_SERVER', 'SMTP_URL'],
    [['purge', '90'], 'USAGE', 'enquiries -- purge'],
    [['backup'], 'USAGE', 'backup <file>'],
    [['backup', `${dir}/there.csv`], 'FILE_EXISTS', 'there.csv'],
    [['backup', `${dir}/none/b.sqlite`], 'NO_FOLDER', '/none'],
    [['restore', `${dir}/nowhere.sqlite`], 'NO_FILE', 'nowhere.sqlite'],
    [['restore', `${dir}/there.csv`], 'NOT_A_BACKUP', 'there.csv'],
    [['restore', dir], 'NO_FILE', dir],
    [['list'], 'NO_STORE', 'DATA_DIR', path.resolve('package.json')],
    [['list'], 'SQLITE_NOTADB', 'DATA_DIR', damaged],
    [['done', '0000-0000'], 'SQLITE_NOTADB', 'DATA_DIR', damaged],
  ];
  for (const [args, code, named, place = data] of mistakes) {
    const result = await run(place, args);
    expect([args, result.code, result.out]).toEqual([args, 1, '']);
    expect(result.err, args.join(' ')).toContain(named);
    expect(result.err, args.join(' ')).toMatch(/^[^\n]+\n$/);
    expect(result.err, args.join(' ')).not.toMatch(/^\s+at |Error:/m);
    expect([args, await getErrorCode(place, args)]).toEqual([args, code]);
  }
  expect(readFileSync(`${dir}/there.csv`, 'utf8')).toBe('kept');
});

test('each invalid setting is reported in one line, and so is a database that is down', async () => {
  const { data } = await aDesk();
  const settings = await run(data, [], { ENQUIRY_EMAIL: 'x', ENQUIRY_RETENTION_DAYS: 'y' });
  const down = await run(data, [], { DATABASE_URL: 'postgres://clinic:secret@127.0.0.1:1/clinic' });
  expect(settings.err).toMatch(/^ENQUIRY_EMAIL .+\nENQUIRY_RETENTION_DAYS .+\n$/);
  expect(down.err).toMatch(/^DATABASE_URL: .+\n$/);
  expect(down.err).not.toContain('secret');
  expect([settings.code, down.code]).toEqual([1, 1]);
});
