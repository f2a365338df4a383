import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { hashFiles, hashProgram, programFolders } from '@/lib/hash-files';
import { aFolder, write } from '@/tests/support/a-folder';

test('the same files have the same hash, and more of the inputs another one', () => {
  const folder = aFolder('hash-files', { 'a.md': 'a', 'sub/b.md': 'b' });
  expect(hashFiles([folder])).toBe(hashFiles([folder]));
  expect(hashFiles([folder], 'more')).not.toBe(hashFiles([folder]));
});

test.each<[string, (folder: string) => void]>([
  ['changes', (folder) => write(`${folder}/sub/b.md`, 'c')],
  ['is added', (folder) => write(`${folder}/sub/c.md`, '')],
  ['is deleted', (folder) => rmSync(`${folder}/a.md`)],
  ['moves', (folder) => [rmSync(`${folder}/a.md`), write(`${folder}/c.md`, 'a')]],
])('the hash is another one when a file %s', (_, change) => {
  const folder = aFolder('hash-files', { 'a.md': 'a', 'sub/b.md': 'b' });
  const before = hashFiles([folder]);
  change(folder);
  expect(hashFiles([folder])).not.toBe(before);
});

test('a file that is missing differs from one that is empty', () => {
  const folder = aFolder('hash-files');
  const file = path.join(folder, 'a.md');
  const before = hashFiles([file]);
  write(file, '');
  expect(hashFiles([file])).not.toBe(before);
});

test.each([
  'app/page.tsx',
  'components/elements/fold.tsx',
  'lib/content/lint/wording/words.yaml',
  'public/favicon.ico',
  'scripts/build.ts',
  'next.config.mjs',
  'package-lock.json',
  'node_modules/.package-lock.json',
  '.env',
])('%s is part of the program', (name) => {
  const root = aFolder('hash-files', { 'app/page.tsx': '' });
  const before = hashProgram(root);
  write(path.join(root, name), 'changed');
  expect(hashProgram(root)).not.toBe(before);
});

test.each([
  'content/faq/cost.md',
  'dist/site/index.html',
  'docs/a.md',
  'public/admin/index.html',
  'next-env.d.ts',
  'tsconfig.tsbuildinfo',
])('%s is not', (name) => {
  const root = aFolder('hash-files', { 'app/page.tsx': '', 'public/favicon.ico': '' });
  const before = hashProgram(root);
  write(path.join(root, name), 'changed');
  expect(hashProgram(root)).toBe(before);
});

test('every folder of the project is either part of the program or known not to be', () => {
  const known = [...programFolders, '.ci', '.github', 'content', 'docs', 'tests'];
  const files = execFileSync('git', ['ls-files'], { encoding: 'utf8', maxBuffer: 1e8 });
  const folders = files.split('\n').flatMap((file) => /^([^/]+)\//.exec(file)?.[1] ?? []);
  expect([...new Set(folders)].filter((folder) => !known.includes(folder))).toEqual([]);
});
