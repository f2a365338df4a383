import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkFolder } from '@/lib/content/lint/check-content';
import { applyFixes } from '@/lib/content/lint/report/apply-fixes';
import { ruleTable } from '@/lib/content/lint/rule-table';
import type { Diagnostic } from '@/lib/content/load/diagnostic';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { rememberFiles } from '@/lib/content/load/remember-files';
import { aFolder } from '@/tests/support/a-folder';
import { cases as allCases } from './all-cases';
import { base, diagnose, type Files } from './lint-files';

const read = rememberFiles();

const promised = ruleTable.filter(({ isFixable }) => isFixable).map(({ id }) => id);

/** What npm run check -- --fix does by itself. rules.test.ts finds that no other rule does. */
const certain = allCases.filter(
  ([ruleId, , files]) => promised.includes(ruleId) && diagnose(ruleId, files).some(isCertain),
);

test.each(certain)('--fix fixes %s: %s', (ruleId, _what, files) => {
  const dir = write(files);
  const rules = ruleTable.filter(({ id }) => id === ruleId);
  const find = () =>
    checkFolder(readFolder(dir), new Date('2026-11-22T12:00:00Z'), rules, read).diagnostics;
  for (let round = 0; round < 10; round++) {
    if (applyFixes(find().filter(isCertain)) === 0) break;
  }
  expect(find().filter(isCertain)).toEqual([]);
});

test('every rule that says that it can be fixed is among them', () => {
  const addsLines = ['recorded-url', 'lockfile-kept', 'word-list-order', 'noted-change'];
  const tried = [...certain.map(([ruleId]) => ruleId), ...addsLines];
  expect(promised.filter((id) => !tried.includes(id))).toEqual([]);
});

function isCertain({ replacement, insertion }: Diagnostic): boolean {
  return Boolean(replacement ?? insertion);
}

function write(files: Files): string {
  const dir = aFolder('fixes');
  for (const [name, content] of Object.entries({ ...base, ...files })) {
    if (content === undefined) continue;
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), content);
  }
  return dir;
}
