import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { applyFixes } from '@/lib/content/lint/report/apply-fixes';
import { fieldSchema } from '@/lib/content/lint/rules/fields/field-schema';
import { ClinicCopy } from '../clinic-copy';
import { checkHere } from './check-here';
import { aCommandFolder } from './run-npm-command';

test('npm run check -- --fix corrects a spelling, and nothing else', () => {
  const clinic = new ClinicCopy();
  clinic.edit('clinic.yaml', 'locale: en-US', 'locale: en-ZA');
  clinic.edit('clinic.yaml', 'country: US', 'country: ZA');
  clinic.edit('clinic.yaml', 'United States', 'South Africa');
  clinic.edit('clinic.yaml', 'America/Chicago', 'Africa/Johannesburg');
  const file = path.join(clinic.dir, 'faq/cost.md');
  clinic.append('faq/cost.md', 'A new color, and a colorful one. Zebrafinchery.');
  const before = readFileSync(file, 'utf8');
  const { output } = checkHere(clinic, aCommandFolder(), ['--fix']);
  expect(output).toMatch(/Fixed by itself: \d+, in .*\bfaq\/cost\.md\b/);
  expect(output).not.toContain('"color"');
  expect(readFileSync(file, 'utf8')).toBe(
    before.replace('new color', 'new colour').replace('colorful', 'colourful'),
  );
});

test('a fix corrects what a word processor left, and nothing else', () => {
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
  expect(fix(clinic)).toBe(8);
  expect(readFileSync(other, 'utf8')).toBe(answer);
  expect(readFileSync(file, 'utf8')).toBe(right);
});

/** What `--fix` does, in rounds: a fix may uncover more. */
function fix(clinic: ClinicCopy): number {
  const found = applyFixes(clinic.check().diagnostics);
  return found === 0 ? 0 : found + fix(clinic);
}

test.each(['November 2026', '31 February 2026', 'about 5/6/2026', 'May 5', 'Dr Smith 12'])(
  'npm run check -- --fix does not guess what day "%s" is',
  (words) => {
    const clinic = new ClinicCopy();
    clinic.edit('faq/cost.md', 'updatedOn: 2026-11-20', `updatedOn: ${words}`);
    const { diagnostics } = clinic.check(undefined, [fieldSchema]);
    expect(diagnostics.map(({ file }) => path.basename(file))).toContain('cost.md');
    expect(applyFixes(diagnostics)).toBe(0);
    expect(readFileSync(path.join(clinic.dir, 'faq/cost.md'), 'utf8')).toContain(words);
  },
);
