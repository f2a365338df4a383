import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkFolder } from '@/lib/content/lint/check-content';
import { applyFixes } from '@/lib/content/lint/report/apply-fixes';
import { knownFigure } from '@/lib/content/lint/rules/references/known-figure';
import { urlsRules } from '@/lib/content/lint/rules/urls';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { ClinicCopy, prepareOnce } from './clinic-copy';

/** Those of URLs, and one for a mistake of another kind. */
const rules = [...urlsRules, knownFigure];

const check = (clinic: ClinicCopy) => clinic.check(undefined, rules);

const find = (clinic: ClinicCopy) => clinic.find(undefined, rules);

/** A new clinic that has recorded its URLs. */
const aPublishedClinic = prepareOnce((clinic) => {
  clinic.write('urls.lock', '');
  fix(clinic);
});

const fix = (clinic: ClinicCopy) => applyFixes(check(clinic).diagnostics);

function linesOf(clinic: ClinicCopy): string[] {
  return readFileSync(path.join(clinic.dir, 'urls.lock'), 'utf8').trim().split('\n');
}

/** The URL that each diagnostic is about. */
function lost(clinic: ClinicCopy): string[] {
  return check(clinic)
    .diagnostics.filter(({ ruleId }) => ruleId === 'kept-url')
    .map(({ words = '' }) => words);
}

test('the lockfile holds pages, headings, questions, conditions, locations and sources', () => {
  const lines = linesOf(aPublishedClinic());
  for (const url of [
    '/',
    '/costs',
    '/faq#cost',
    '/faq/cost',
    '/locations/madison',
    '/sources#anand-2023',
  ]) {
    expect(lines).toContain(url);
  }
  expect(lines.some((line) => /^\/risks#./.test(line))).toBe(true);
  expect(lines.some((line) => line.startsWith('/conditions/'))).toBe(true);
  expect(lines).not.toContain('/draft-page');
  expect(lines).toEqual([...lines].sort());
});

test('what is published can be found again, so nothing is lost', () => {
  expect(find(aPublishedClinic())).toEqual([]);
});

test('a new question fails until its URL is recorded, and a draft needs no record', () => {
  const clinic = aPublishedClinic();
  clinic.write('faq/price.md', clinic.read('faq/cost.md').replace('How much', 'What'));
  expect(find(clinic)).toEqual(['recorded-url faq/price.md']);
  expect(fix(clinic)).toBe(2);
  expect(linesOf(clinic)).toEqual(expect.arrayContaining(['/faq#price', '/faq/price']));
  expect(find(clinic)).toEqual([]);
  clinic.write('faq/draft.md', clinic.read('faq/draft-question.md').replace('?', ' now?'));
  expect(find(clinic)).toEqual([]);
});

test('nothing is recorded while anything else is wrong', () => {
  const clinic = aPublishedClinic();
  clinic.append('pages/costs.md', '## Haeding\n\n{{nothing}}');
  expect(fix(clinic)).toBe(0);
  expect(linesOf(clinic).join()).not.toContain('haeding');
});

test('the lockfile cannot be deleted', () => {
  const clinic = aPublishedClinic();
  clinic.remove('urls.lock');
  expect(find(clinic)).toEqual(['lockfile-kept urls.lock']);
  expect(fix(clinic)).toBe(0);
});

test('a renamed question is lost until its old name is an alias', () => {
  const clinic = aPublishedClinic();
  clinic.rename('faq/cost.md', 'faq/price.md');
  expect(lost(clinic)).toEqual(['/faq#cost']);
  clinic.edit('faq/price.md', 'group:', 'aliases: [cost]\ngroup:');
  expect(lost(clinic)).toEqual([]);
  expect(check(clinic).redirects).toContainEqual({ from: '/faq/cost', to: '/faq/price' });
});

test('a renamed page is lost with its headings until its old name redirects', () => {
  const clinic = aPublishedClinic();
  clinic.rename('pages/what-is-ketamine.md', 'pages/ketamine.md');
  // Its anchors are lost with it, and say nothing more.
  expect(lost(clinic)).toEqual(['/what-is-ketamine']);
  clinic.edit('pages/ketamine.md', 'kind:', 'aliases: [what-is-ketamine]\nkind:');
  expect(lost(clinic)).toEqual([]);
  expect(check(clinic).redirects).toContainEqual({ from: '/what-is-ketamine', to: '/ketamine' });
});

test('a reworded heading is lost until its old anchor leads to it', () => {
  const clinic = aPublishedClinic();
  clinic.append('pages/costs.md', '## New words');
  clinic.write('urls.lock', `${linesOf(clinic).join('\n')}\n/costs#old-words\n`);
  expect(find(clinic).filter((one) => one.startsWith('kept-url'))).toEqual([
    expect.stringMatching(/^kept-url pages\/costs\.md:\d+$/),
  ]);
  clinic.edit('pages/costs.md', 'kind:', 'oldHeadings: { old-words: new-words }\nkind:');
  expect(lost(clinic)).toEqual([]);
});

test('a page that becomes a draft is lost', () => {
  const clinic = aPublishedClinic();
  clinic.edit('pages/what-is-ketamine.md', 'status: published', 'status: draft');
  const found = check(clinic).diagnostics.filter(({ ruleId }) => ruleId === 'kept-url');
  expect(found.map(({ file }) => file)).toContain(`${clinic.dir}/pages/what-is-ketamine.md`);
});

test('a file that cannot be read has a diagnostic of its own, and loses nothing', () => {
  const clinic = aPublishedClinic();
  clinic.edit('pages/what-is-ketamine.md', 'title:', 'title: [');
  expect(lost(clinic)).toEqual([]);
});

test.each([
  ['aliases: [risks]', 'unique-path'],
  ['oldHeadings: { was: is-not }', 'old-heading'],
])('%s is refused', (line, ruleId) => {
  const clinic = new ClinicCopy();
  clinic.edit('pages/costs.md', 'kind:', `${line}\nkind:`);
  expect(find(clinic)).toContainEqual(expect.stringMatching(`^${ruleId} pages/costs.md:`));
});

test('two branches that each add a question merge, and lose nothing', () => {
  const clinic = aPublishedClinic();
  const git = (...words: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...words], {
      cwd: clinic.dir,
      env: { ...process.env, GIT_DIR: `${clinic.dir}.git`, GIT_WORK_TREE: clinic.dir },
      stdio: 'pipe',
    });
  onTestFinished(() => rmSync(`${clinic.dir}.git`, { recursive: true }));
  const addQuestion = (branch: string) => {
    git('checkout', '-q', '-b', branch, 'start');
    const text = readFileSync(path.join(clinic.dir, 'faq/cost.md'), 'utf8');
    clinic.write(
      `faq/${branch}.md`,
      text
        .replace('How much', `In ${branch}, how much`)
        .replace('order: 1', `order: ${branch.length}`),
    );
    fix(clinic);
    git('add', '.');
    git('commit', '-q', '-m', branch);
  };
  const attributes = readFileSync('.gitattributes', 'utf8').replaceAll('content/', '');
  writeFileSync(path.join(clinic.dir, '.gitattributes'), attributes);
  git('init', '-q');
  git('add', '.');
  git('commit', '-q', '-m', 'start');
  git('branch', 'start');
  addQuestion('one-question');
  addQuestion('other-question');
  git('merge', '-q', 'one-question', '-m', 'merge');
  expect(linesOf(clinic)).toEqual(
    expect.arrayContaining(['/faq#one-question', '/faq#other-question', '/faq#cost']),
  );
  expect(check(clinic).diagnostics).toEqual([]);
});

test('lines that git has and the lockfile lacks are told, and come back with --fix', () => {
  const clinic = new ClinicCopy();
  const committed = clinic.read('urls.lock');
  const committedUrls = committed.trim().split('\n');
  const lost = committedUrls.filter((url) => !url.startsWith('/faq'));
  const check = () =>
    checkFolder(
      { ...readFolder(clinic.dir), committed: new Map([['urls.lock', committed]]) },
      new Date('2026-11-22T12:00:00Z'),
      rules,
    ).diagnostics;
  clinic.write('urls.lock', `${lost.join('\n')}\n`);
  expect(check().map(({ ruleId }) => ruleId)).toContain('lockfile-kept');
  applyFixes(check());
  expect(clinic.read('urls.lock').trim().split('\n').sort()).toEqual([...committedUrls].sort());
  clinic.remove('urls.lock');
  applyFixes(check());
  expect(check()).toEqual([]);
});
