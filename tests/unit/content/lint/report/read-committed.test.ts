import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCommitted, readCommittedSince } from '@/lib/content/lint/report/read-committed';
import { aFolder } from '@/tests/support/a-folder';
import { aRepository } from './a-repository';

test('a file that has changed, is new, renamed or gone differs from the last commit', () => {
  const { dir, git, write } = aRepository();
  expect(readCommitted(dir)).toEqual({ version: 'the last commit', committed: new Map() });
  write('faq/é.md', 'as it is');
  write('faq/new.md', 'not in git');
  write('room.jpg', 'another picture');
  git('mv', 'content/faq/a.md', 'content/faq/c.md');
  rmSync(path.join(dir, 'faq/b.md'));
  expect(readCommitted(dir)?.committed).toEqual(
    new Map([
      ['faq/é.md', 'é as it was'],
      ['faq/a.md', 'a as it was'],
      ['faq/b.md', 'b as it was'],
      ['faq/c.md', undefined],
      ['faq/new.md', undefined],
    ]),
  );
});

test('commits that are not published yet differ from what is published', () => {
  const { root } = aRepository();
  const copy = path.join(aFolder('committed'), 'copy');
  execFileSync('git', ['clone', '--quiet', root, copy], { stdio: 'pipe' });
  const dir = path.join(copy, 'content');
  writeFileSync(path.join(dir, 'faq/a.md'), 'as it is');
  const args = ['-c', 'user.name=A', '-c', 'user.email=a@localhost', 'commit', '-qam', 'A change'];
  execFileSync('git', args, { cwd: copy, stdio: 'pipe' });
  const committed = new Map([['faq/a.md', 'a as it was']]);
  expect(readCommitted(dir)).toEqual({ version: 'main', committed });
});

test('a version by its name, and one that git does not have', () => {
  const { dir, git, write, commit } = aRepository();
  git('tag', 'yesterday');
  write('faq/a.md', 'as it is');
  commit();
  const committed = new Map([['faq/a.md', 'a as it was']]);
  expect(readCommittedSince(dir, 'yesterday')).toEqual({ version: 'yesterday', committed });
  expect(readCommittedSince(dir, 'tomorrow')).toBeUndefined();
});

test('nothing is known where there is no git', () => {
  expect(readCommitted(aFolder('committed'))).toBeUndefined();
});
