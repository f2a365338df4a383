import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ClinicCopy } from '../clinic-copy';
import { checkHere } from './check-here';
import { aCommandFolder, runCheck } from './run-npm-command';

test('a warning and a change are told and stop nothing, and the last line says how long it took', () => {
  const clinic = new ClinicCopy();
  commitAll(clinic.dir);
  clinic.append('faq/cost.md', 'Zebrafinchery.');
  const cwd = aCommandFolder();
  const { isInOrder, output } = checkHere(clinic, cwd, [], { PREVIEW: '' });
  expect(output).toContain('warning');
  // Whatever the rules say of it, a second person is shown what has changed.
  expect(output).toMatch(/^Different from the last commit, /m);
  expect(output).toMatch(/faq\/cost\.md:\d+\n {4}\+ Zebrafinchery\.\n/);
  expect(output).toMatch(/in order, 1 warning, 1 change .*: \d+ files .* in \d+\.\d s/);
  expect(isInOrder).toBe(true);
  // While the checklist has an entry the pages are told so.
  expect(previewIn(cwd)).toContain('prices');
});

test('npm run check ends with 1 and one block for a mistake, without a stack trace', async () => {
  const clinic = new ClinicCopy();
  clinic.edit('faq/cost.md', 'group: money', 'group: cash');
  const cwd = aCommandFolder();
  const { exitCode, output } = await runCheck(clinic, cwd);
  expect(exitCode).toBe(1);
  // A development server beside it goes on showing drafts.
  expect(existsSync(path.join(cwd, '.contentlayer'))).toBe(false);
  expect(output.split('\n')).toEqual([
    `error  ${path.join(clinic.dir, 'faq/cost.md')}:3  field-schema`,
    '    group: cash',
    expect.stringMatching(/^ {2}"group" is "cash": write one of: /),
    '',
    expect.stringMatching(/^4 drafts not checked: npm run check -- --drafts /),
    expect.stringMatching(/^1 to fix: \d+ files in .* checked in \d+\.\d s\.$/),
    expect.stringMatching(/^Run it again /),
    '',
  ]);
});

test('in GitHub Actions a mistake is an annotation at its line, and a new URL is told with its line', () => {
  const clinic = new ClinicCopy();
  clinic.edit('faq/does-it-work.md', 'group: evidence', 'group: cash');
  clinic.write(
    'faq/can-i-swim.md',
    clinic.read('faq/cost.md').replace(/question: .*/, 'question: Can I swim?'),
  );
  const cwd = aCommandFolder();
  const check = () => checkHere(clinic, cwd, [], { GITHUB_ACTIONS: 'true', PREVIEW: 'off' }).output;
  expect(check()).toContain(
    `::error file=${clinic.dir}/faq/does-it-work.md,line=3,title=field-schema::"group" is "cash"`,
  );
  // A URL is recorded once nothing else is wrong.
  clinic.edit('faq/does-it-work.md', 'group: cash', 'group: evidence');
  const lines = clinic.read('urls.lock').split('\n');
  const above = lines.filter((line) => line !== '' && line < '/faq#can-i-swim').at(-1);
  expect(check()).toContain(`  /faq#can-i-swim   below ${above}\n`);
  // With PREVIEW=off the pages are told nothing of what is open.
  expect(previewIn(cwd)).toBeNull();
});

test('what stops a draft from being published is told when asked', async () => {
  const clinic = new ClinicCopy();
  const draft = clinic
    .read('faq/cost.md')
    .replace(/question: .*/, 'question: Can I swim?')
    .replace('status: published', 'status: draft');
  clinic.write('faq/can-i-swim.md', `${draft}\nIt is a proven treatment.\n`);
  // What npm takes for its own when somebody leaves out the --.
  const asked = await runCheck(clinic, aCommandFolder(), [], { npm_config_drafts: 'true' });
  expect(asked.output).toMatch(/error {2}\S+faq\/can-i-swim\.md:\d+/);
  expect(asked.output).not.toContain('recorded-url');
  // Nothing of it is published yet.
  expect(asked.exitCode).toBe(0);
});

test('npm run check -- --launch is not content while anything is left, and judges as on a date', () => {
  const { isInOrder, output } = checkHere(new ClinicCopy(), aCommandFolder(), [
    '--launch',
    '--date',
    '2027-11-01',
  ]);
  expect(output).toContain('For the clinic: ');
  expect(output).toContain('was last called 346 days ago, and 92 is the most');
  expect(output).toMatch(/\d+ before this site goes live; docs\/before-launch\.md explains/);
  expect(isInOrder).toBe(false);
});

test.each([
  ['--lunch', {}, /^"--lunch" is not an option: did you mean "--launch"\? npm/],
  ['--all', { PREVIEW: 'no' }, /^PREVIEW /],
])(
  '%s with %o is answered with a sentence, before anything is read',
  async (word, env, sentence) => {
    const { exitCode, output } = await runCheck(new ClinicCopy(), aCommandFolder(), [word], env);
    expect(output).toMatch(sentence);
    expect(output).not.toMatch(/\n\s+at /);
    expect(exitCode).toBe(1);
  },
);

function commitAll(folder: string) {
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@localhost', ...args], {
      cwd: folder,
      stdio: 'pipe',
    });
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message=A version');
}

/** What the pages are told is still being confirmed. */
function previewIn(cwd: string): unknown {
  const file = path.join(cwd, '.contentlayer/site-state.json');
  return JSON.parse(readFileSync(file, 'utf8')).preview;
}

test('npm run check -- --help says what there is, and a misspelt option which is meant', async () => {
  const clinic = new ClinicCopy();
  const { exitCode, output } = await runCheck(clinic, aCommandFolder(), ['--help']);
  expect(exitCode).toBe(0);
  for (const option of ['--fix', '--all', '--drafts', '--launch', '--date']) {
    expect(output).toContain(`  ${option} `);
  }
  // One screen.
  expect(output.split('\n').length).toBeLessThan(25);
  const wrong = await runCheck(clinic, aCommandFolder(), ['--drfats']);
  expect(wrong.exitCode).toBe(1);
  expect(wrong.output).toContain('--drafts');
  expect(wrong.output).not.toContain(' at ');
});
