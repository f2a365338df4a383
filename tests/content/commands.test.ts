import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '@/lib/content/lint/check-content';
import { applyFixes } from '@/lib/content/lint/report/apply-fixes';
import { ClinicCopy } from './clinic-copy';

type Result = { exitCode: number; output: string };

type Command = 'check' | 'enquiries' | 'new' | 'review';

/** Where packages are found from. */
const bundles = path.resolve('node_modules/.cache/bundled-commands');

// The programs of the `npm run …` commands start in half the time when their files are one.
beforeAll(async () => {
  const commands: Command[] = ['check', 'enquiries', 'new', 'review'];
  await build({
    entryPoints: commands.map((name) => `scripts/${name}.ts`),
    outdir: bundles,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
  });
});

function run(command: Command, words: string[], env: Record<string, string> = {}, cwd = '.') {
  return start(process.execPath, [path.join(bundles, `${command}.mjs`), ...words], env, cwd);
}

/** Runs a program of node_modules/.bin. */
function runTool(program: string, words: string[], env: Record<string, string> = {}, cwd = '.') {
  return start(path.resolve('node_modules/.bin', program), words, env, cwd);
}

function start(file: string, words: string[], env: Record<string, string>, cwd: string) {
  return new Promise<Result>((resolve) => {
    execFile(file, words, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ exitCode, output: stdout + stderr });
    });
  });
}

function aFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'commands-'));
  // The check reads its wording from there.
  symlinkSync(path.resolve('lib'), path.join(folder, 'lib'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function check(clinic: ClinicCopy, cwd: string, words: string[] = [], env = {}) {
  // Whoever runs the tests may be GitHub.
  const allEnv = { CONTENT_DIR: clinic.dir, GITHUB_ACTIONS: '', ...env };
  return run('check', words, allEnv, cwd);
}

// The development server shows what the last check found, which was a test's content here.
afterAll(() => runTool('tsx', ['scripts/check.ts']));

test('npm run check says that the content is in order, and how long it took', async () => {
  const { exitCode, output } = await check(new ClinicCopy(), aFolder());
  expect(output).toMatch(/in order: \d+ files .* in \d+\.\d s/);
  expect(exitCode).toBe(0);
});

test('npm run check ends with 1 and one block for a mistake, without a stack trace', async () => {
  const clinic = new ClinicCopy();
  clinic.edit('faq/cost.md', 'group: money', 'group: cash');
  const { exitCode, output } = await check(clinic, aFolder());
  expect(exitCode).toBe(1);
  expect(output.split('\n')).toEqual([
    `error  ${path.join(clinic.dir, 'faq/cost.md')}:3  field-schema`,
    '    group: cash',
    expect.stringMatching(/^ {2}"group" is "cash": write one of: /),
    '',
    expect.stringMatching(/^1 to fix: \d+ files in .* checked in \d+\.\d s\.$/),
    '',
  ]);
});

test('npm run check -- --fix corrects a spelling, and nothing else', async () => {
  const clinic = new ClinicCopy();
  clinic.edit('clinic.yaml', 'locale: en-US', 'locale: en-ZA');
  const file = path.join(clinic.dir, 'faq/cost.md');
  clinic.append('faq/cost.md', 'A new color, and a colorful one. Zebrafinchery.');
  const before = readFileSync(file, 'utf8');
  const { output } = await check(clinic, aFolder(), ['--fix']);
  expect(output).toMatch(/Fixed by itself: \d+\./);
  expect(output).not.toContain('"color"');
  expect(readFileSync(file, 'utf8')).toBe(
    before.replace('new color', 'new colour').replace('colorful', 'colourful'),
  );
});

test('npm run check -- --fix corrects what a word processor left, and nothing else', async () => {
  const clinic = new ClinicCopy();
  const file = path.join(clinic.dir, 'faq/cost.md');
  const other = path.join(clinic.dir, 'faq/does-it-work.md');
  const answer = readFileSync(other, 'utf8');
  writeFileSync(other, answer.replaceAll('\n', '\r\n'));
  clinic.append(
    'faq/cost.md',
    '• one\n•two\n\n##Two\n\n{{sessions}}, again {sessions}.\n\nSo.[anand-2023]\n\n#1 is this\n– or that.',
  );
  const right = readFileSync(file, 'utf8')
    .replace('• one\n•two', '- one\n- two')
    .replace('##Two', '## Two')
    .replace('again {sessions}', 'again {{sessions}}')
    .replace('[anand-2023]', '[^anand-2023]')
    .replace('question: How much does it cost?', 'question: "How much does it cost?"');
  clinic.edit(
    'faq/cost.md',
    'question: How much does it cost?',
    'question: “How much does it cost?”',
  );
  clinic.edit('faq/cost.md', 'updatedOn: 2026-11-20', 'updatedOn: 20 November 2026');
  const { output } = await check(clinic, aFolder(), ['--fix']);
  expect(output).toContain('Fixed by itself: 8.');
  expect(readFileSync(other, 'utf8')).toBe(answer);
  expect(readFileSync(file, 'utf8')).toBe(right);
});

test.each(['November 2026', '31 February 2026', 'about 5/6/2026', 'May 5', 'Dr Smith 12'])(
  'npm run check -- --fix does not guess what day "%s" is',
  (words) => {
    const clinic = new ClinicCopy();
    clinic.edit('faq/cost.md', 'updatedOn: 2026-11-20', `updatedOn: ${words}`);
    const { diagnostics } = checkContent(clinic.dir, new Date('2026-11-22T12:00:00Z'));
    expect(diagnostics.map(({ file }) => path.basename(file))).toContain('cost.md');
    expect(applyFixes(diagnostics)).toBe(0);
    expect(readFileSync(path.join(clinic.dir, 'faq/cost.md'), 'utf8')).toContain(words);
  },
);

test('a warning is told and stops nothing', async () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', 'Zebrafinchery.');
  const { exitCode, output } = await check(clinic, aFolder());
  expect(output).toContain('warning');
  expect(output).toMatch(/in order, 1 warning: \d+ files/);
  expect(exitCode).toBe(0);
});

test('in GitHub Actions each diagnostic is an annotation at its line', async () => {
  const clinic = new ClinicCopy();
  clinic.edit('faq/cost.md', 'group: money', 'group: cash');
  const { output } = await check(clinic, aFolder(), [], { GITHUB_ACTIONS: 'true' });
  expect(output).toContain(
    `::error file=${clinic.dir}/faq/cost.md,line=3,title=field-schema::"group" is "cash"`,
  );
});

test('npm run check -- --launch ends with 1 while anything is left, and judges as on a date', async () => {
  const { exitCode, output } = await check(new ClinicCopy(), aFolder(), [
    '--launch',
    '--date',
    '2027-11-01',
  ]);
  expect(output).toContain('For the clinic: ');
  expect(output).toContain('was last called 346 days ago, and 92 is the most');
  expect(output).toMatch(/\d+ before this site goes live; docs\/before-launch\.md explains/);
  expect(exitCode).toBe(1);
});

test('a word that a command does not know is answered with a sentence', async () => {
  const { exitCode, output } = await check(new ClinicCopy(), aFolder(), ['--lunch']);
  expect(output).toMatch(/^Unknown option '--lunch'/);
  expect(output).not.toMatch(/\n\s+at /);
  expect(exitCode).toBe(1);
});

test('npm run new writes a draft in its place, and says what is missing', async () => {
  const clinic = new ClinicCopy();
  const create = (words: string[]) => run('new', words, { CONTENT_DIR: clinic.dir }, aFolder());
  expect((await create([])).output).toContain('question, page, condition, location, source');
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
  const review = (words: string[]) => run('review', words, { CONTENT_DIR: clinic.dir }, aFolder());
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
}, 30_000);

test('PREVIEW has one value, and anything else is answered with a sentence', async () => {
  const { exitCode, output } = await check(new ClinicCopy(), aFolder(), [], { PREVIEW: 'no' });
  expect(output).toMatch(/^PREVIEW /);
  expect(output).not.toMatch(/\n\s+at /);
  expect(exitCode).toBe(1);
});

test('while the checklist has an entry the pages are told so, unless PREVIEW=off', async () => {
  const clinic = new ClinicCopy();
  const previewIn = async (env: Record<string, string>) => {
    const cwd = aFolder();
    await check(clinic, cwd, [], env);
    return JSON.parse(readFileSync(path.join(cwd, '.contentlayer/site-state.json'), 'utf8'))
      .preview;
  };
  expect(await previewIn({ PREVIEW: '' })).toContain('prices');
  expect(await previewIn({ PREVIEW: 'off' })).toBeNull();
});

test('a mistake stops the build before anything is compiled', async () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/cost.md', '{{nothing}}');
  const { exitCode, output } = await runTool('tsx', ['scripts/build.ts'], {
    CONTENT_DIR: clinic.dir,
  });
  expect(exitCode).toBe(1);
  expect(output).toContain('{{nothing}} is not in figures.yaml');
  expect(output).not.toMatch(/Generated|Next\.js|\n\s+at /);
});

test('front matter that is a program is not run, even by contentlayer alone', async () => {
  const clinic = new ClinicCopy();
  const cwd = aFolder();
  const proof = path.join(cwd, 'was-run');
  clinic.write(
    'faq/cost.md',
    `---js\n(require('node:fs').writeFileSync(${JSON.stringify(proof)}, 'x'), {})\n---\nText.\n`,
  );
  const config = JSON.stringify(path.resolve('contentlayer.config.ts'));
  writeFileSync(path.join(cwd, 'contentlayer.config.ts'), `export { default } from ${config};`);
  const { exitCode, output } = await runTool(
    'contentlayer2',
    ['build'],
    { CONTENT_DIR: clinic.dir },
    cwd,
  );
  expect(output).toContain('front matter may not be a program');
  expect(exitCode).not.toBe(0);
  expect(existsSync(proof)).toBe(false);
});

test('npm run enquiries lists nothing in an empty store, and helps with a wrong command', async () => {
  const env = { DATA_DIR: aFolder() };
  // Reading makes no store: the folder may be misspelt.
  expect(await run('enquiries', [], env)).toMatchObject({
    exitCode: 1,
    output: expect.stringMatching(/^DATA_DIR: /),
  });
  expect(await run('enquiries', ['purge'], env)).toMatchObject({ exitCode: 0 });
  expect(await run('enquiries', [], env)).toMatchObject({
    exitCode: 0,
    output: expect.stringMatching(/^0 in .*enquiries\.sqlite\n$/),
  });
  expect(await run('enquiries', ['remove'], env)).toMatchObject({
    exitCode: 1,
    output: expect.stringMatching(/^"remove" .*show <reference>/s),
  });
  expect(await run('enquiries', ['show', 'ABCD-EFGH'], env)).toMatchObject({
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
