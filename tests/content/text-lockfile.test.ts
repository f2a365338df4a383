import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { applyFixes } from '@/lib/content/lint/report/apply-fixes';
import { recordTexts } from '@/lib/content/lint/report/record-texts';
import { changesRules } from '@/lib/content/lint/rules/changes';
import { noSampleText } from '@/lib/content/lint/rules/field-texts/no-sample-text';
import { urlsRules } from '@/lib/content/lint/rules/urls';
import { ClinicCopy, prepareOnce } from './clinic-copy';

const rules = [...changesRules, ...urlsRules, noSampleText];

const check = (clinic: ClinicCopy) => clinic.check(undefined, rules);

const find = (clinic: ClinicCopy) => clinic.find(undefined, rules);

/** What `npm run check -- --fix` does. */
function fix(clinic: ClinicCopy): number {
  const fixed = applyFixes(check(clinic).diagnostics);
  recordTexts(clinic.dir, check(clinic));
  return fixed;
}

/** A clinic whose texts are recorded, as they are once a site is live. */
const aLiveClinic = prepareOnce((clinic) => {
  clinic.write('texts.lock', '');
  fix(clinic);
});

/** Where the check asks what has changed. */
function asked(clinic: ClinicCopy): string[] {
  return check(clinic)
    .diagnostics.filter(({ ruleId }) => ruleId === 'noted-change')
    .map(({ file, line }) => `${path.relative(clinic.dir, file)}:${line}`);
}

const lines = (clinic: ClinicCopy) =>
  readFileSync(path.join(clinic.dir, 'texts.lock'), 'utf8').split('\n');

const newDay = (clinic: ClinicCopy, file: string) =>
  clinic.edit(file, 'updatedOn: 2026-11-20', 'updatedOn: 2026-11-21');

test('every published text is recorded with its day, and nothing is asked', () => {
  const clinic = aLiveClinic();
  expect(lines(clinic)).toContainEqual(
    expect.stringMatching(/^faq\/cost 2026-11-20 [0-9a-f]{16}$/),
  );
  expect(lines(clinic).join()).not.toContain('draft');
  expect(asked(clinic)).toEqual([]);
});

test('before the site is live nothing is recorded', () => {
  const clinic = new ClinicCopy();
  fix(clinic);
  expect(() => lines(clinic)).toThrow('ENOENT');
});

test('a small correction that keeps its day, and a new day without a change, need no word', () => {
  const clinic = aLiveClinic();
  clinic.append('faq/cost.md', 'One more sentence.');
  newDay(clinic, 'pages/risks.md');
  expect(asked(clinic)).toEqual([]);
});

test('a text that has changed under a new day is asked for, until it says what', () => {
  const clinic = aLiveClinic();
  clinic.append('faq/cost.md', 'One more sentence.');
  newDay(clinic, 'faq/cost.md');
  expect(asked(clinic)).toEqual(['faq/cost.md:6']);
  // It does not hold up the correction of a mistake.
  expect(check(clinic).diagnostics.map(({ severity }) => severity)).toEqual(['warning']);
  expect(fix(clinic)).toBe(1);
  // The line that it wrote is an error until somebody fills it in.
  expect(find(clinic)).toEqual(['no-sample-text faq/cost.md:8']);
  const before = lines(clinic);
  clinic.edit('faq/cost.md', 'Write here what has changed', 'We added a sentence');
  expect(find(clinic)).toEqual([]);
  fix(clinic);
  expect(lines(clinic)).not.toEqual(before);
  expect(asked(clinic)).toEqual([]);
});

test('a second line goes above the first, as far indented as that', () => {
  const clinic = aLiveClinic();
  clinic.append('faq/what-to-eat-before.md', 'One more sentence.');
  newDay(clinic, 'faq/what-to-eat-before.md');
  fix(clinic);
  expect(clinic.read('faq/what-to-eat-before.md')).toContain(
    'changes:\n  - { day: 2026-11-21, what: Write here what has changed, safety: false }\n  - day: 2026-11-20\n',
  );
});

test('where the list is on one line, nothing is written into it', () => {
  const clinic = aLiveClinic();
  clinic.append('pages/costs.md', 'One more sentence.');
  newDay(clinic, 'pages/costs.md');
  expect(asked(clinic)).toHaveLength(1);
  expect(fix(clinic)).toBe(0);
});

test('what is not published any more, or is new, is recorded by itself', () => {
  const clinic = aLiveClinic();
  clinic.write('urls.lock', '');
  clinic.rename('faq/cost.md', 'faq/price.md');
  fix(clinic);
  expect(lines(clinic).join()).toContain('faq/price ');
  expect(lines(clinic).join()).not.toContain('faq/cost ');
});
