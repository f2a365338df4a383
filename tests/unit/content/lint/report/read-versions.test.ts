import { expect, test } from 'vitest';
import { listVersions, readVersion } from '@/lib/content/lint/report/read-versions';
import { aFolder } from '@/tests/support/a-folder';
import { aRepository } from './a-repository';

test('the versions of a file are listed, the newest first, and each can be read', () => {
  const { dir, write, commit } = aRepository();
  write('faq/a.md', 'as it is');
  commit();
  write('faq/a.md', 'not submitted');
  const versions = listVersions(dir, 'faq/a.md');
  expect(versions).toMatchObject([{ summary: 'A change' }, { summary: 'A change' }]);
  const texts = versions.map(({ id }) => readVersion(dir, 'faq/a.md', id));
  expect(texts).toEqual(['as it is', 'a as it was']);
  expect(Date.parse(versions[0]?.submittedAt ?? '')).toBeGreaterThan(0);
});

test('nothing but the content is shown, and no other command is run', () => {
  const { dir } = aRepository();
  const [{ id } = { id: '' }] = listVersions(dir, 'faq/a.md');
  for (const name of ['../package.json', '.env', 'room.jpg', 'faq/../../.env', '']) {
    expect(listVersions(dir, name)).toEqual([]);
    expect(readVersion(dir, name, id)).toBeUndefined();
  }
  for (const other of ['--output=x', 'HEAD', '', `${id}^`, '0'.repeat(40)]) {
    expect(readVersion(dir, 'faq/a.md', other)).toBeUndefined();
  }
});

test('without git there are none', () => {
  expect(listVersions(aFolder('versions'), 'faq/a.md')).toEqual([]);
});
