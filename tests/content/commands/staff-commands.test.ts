import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ClinicCopy } from '../clinic-copy';
import { aCommandFolder, runNpmCommand } from './run-npm-command';

test('npm run new writes a draft in its place, and says what is missing', async () => {
  const clinic = new ClinicCopy();
  const create = (words: string[]) =>
    runNpmCommand('new', words, { CONTENT_DIR: clinic.dir }, aCommandFolder());
  expect((await create([])).output).toContain('question, page, condition, location, source');
  const help = await create(['question', '--help']);
  expect(help).toMatchObject({ exitCode: 0 });
  expect(help.output).toMatch(/--group one of: for-me, .* \(needed\)/);
  const incomplete = await create(['question', '--group', 'before']);
  expect(incomplete.exitCode).toBe(1);
  expect(incomplete.output).toContain('--question like How many sessions will I have?');
  const wrong = await create(['question', '--question', 'Can I eat?', '--group', 'befor']);
  expect(wrong.output).toContain('"group" is "befor": did you mean "before"?');
  const words = ['question', '--question', 'Can I eat?', '--group', 'before'];
  expect(await create(words)).toMatchObject({ exitCode: 0 });
  expect(readFileSync(path.join(clinic.dir, 'faq/can-i-eat.md'), 'utf8')).toContain(
    'status: draft',
  );
  expect(clinic.find()).toEqual([]);
  expect((await create(words)).output).toContain('already exists: choose another --name');
});

test('npm run review lists what waits for somebody, and approve writes that it was read', async () => {
  const clinic = new ClinicCopy();
  const review = (words: string[]) =>
    runNpmCommand('review', words, { CONTENT_DIR: clinic.dir }, aCommandFolder());
  const before = clinic.read('pages/risks.md');
  const list = await review(['--date', '2027-01-31']);
  expect(list).toMatchObject({ exitCode: 0, output: expect.stringContaining('as on 2027-01-31') });
  expect(list.output).toMatch(/\nOverdue: 0\n/);

  const words = ['approve', 'pages/risks', '--by', 'Dr A', '--date', '2027-01-31'];
  expect(await review(words)).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('--due'),
  });
  expect(await review([...words, '--due', '2028-03-01'])).toMatchObject({ exitCode: 1 });
  expect(await review(['approve', 'pages/nothing'])).toMatchObject({ exitCode: 1 });
  expect(clinic.read('pages/risks.md')).toBe(before);

  expect(await review([...words, '--due', '2028-01-31'])).toMatchObject({ exitCode: 0 });
  const added = clinic
    .read('pages/risks.md')
    .split('\n')
    .filter((line) => !before.includes(line));
  expect(added).toEqual([
    'reviewedBy: Dr A',
    'reviewedOn: 2027-01-31',
    'reviewDue: 2028-01-31',
    expect.stringMatching(/^reviewHash: "?[0-9a-f]{16}"?$/),
  ]);
  expect(clinic.find('2027-01-31').filter((found) => found.includes(' pages/risks'))).toEqual([]);
}, 120_000);

test('npm run enquiries lists nothing in an empty store, and helps with a wrong command', async () => {
  const env = { DATA_DIR: aCommandFolder() };
  // Reading makes no store: the folder may be misspelt.
  expect(await runNpmCommand('enquiries', [], env)).toMatchObject({
    exitCode: 1,
    output: expect.stringMatching(/^DATA_DIR: /),
  });
  expect(await runNpmCommand('enquiries', ['purge'], env)).toMatchObject({ exitCode: 0 });
  expect(await runNpmCommand('enquiries', [], env)).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/^0 in .*enquiries\.sqlite\n$/),
  });
  expect(await runNpmCommand('enquiries', ['remove'], env)).toMatchObject({
    exitCode: 1,
    output: expect.stringMatching(/^"remove" .*show <reference>/s),
  });
  expect(await runNpmCommand('enquiries', ['show', 'ABCD-EFGH'], env)).toMatchObject({
    exitCode: 1,
    output: expect.stringContaining('ABCD-EFGH'),
  });
});

test('every setting of the server is explained in .env.example', () => {
  const used = readFileSync('lib/env.ts', 'utf8').match(/^ {4}[A-Z_]+(?=:)/gm) ?? [];
  const explained = readFileSync('.env.example', 'utf8');
  expect(used.length).toBeGreaterThan(0);
  for (const name of used) expect(explained).toContain(`# ${name.trim()}=`);
});
