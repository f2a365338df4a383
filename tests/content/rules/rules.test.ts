import { expect, test } from 'vitest';
import { ruleTable } from '@/lib/content/lint/rule-table';
import { claimCases, claimsInOrder } from './claims.cases';
import { fieldCases, fieldsInOrder } from './fields.cases';
import { fileCases, filesInOrder } from './files.cases';
import { languageCases, languageInOrder } from './language.cases';
import { lint } from './lint-files';
import { markdownCases, markdownInOrder } from './markdown.cases';
import { optionCases, optionsInOrder } from './options.cases';
import { photographCases, photographsInOrder } from './photographs.cases';
import { referenceCases, referencesInOrder } from './references.cases';

const cases = [
  ...optionCases,
  ...fieldCases,
  ...fileCases,
  ...markdownCases,
  ...photographCases,
  ...referenceCases,
  ...claimCases,
  ...languageCases,
];

test.each(cases)('%s finds %s', (ruleId, _what, files, ...places) => {
  expect(lint(ruleId, files)).toEqual(places);
});

test.each([
  ...fieldsInOrder,
  ...filesInOrder,
  ...markdownInOrder,
  ...optionsInOrder,
  ...photographsInOrder,
  ...referencesInOrder,
  ...claimsInOrder,
  ...languageInOrder,
])('%s finds nothing in %j', (ruleId, files) => {
  expect(lint(ruleId, files)).toEqual([]);
});

test('every rule of the table is tried here, and has an id of its own', () => {
  const ids = ruleTable.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !cases.some(([ruleId]) => ruleId === id))).toEqual([]);
});
