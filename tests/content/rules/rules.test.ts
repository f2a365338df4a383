import { expect, test } from 'vitest';
import { ruleTable } from '@/lib/content/lint/rule-table';
import * as advertising from './advertising/cases';
import * as ages from './ages/cases';
import * as changes from './changes/cases';
import * as claims from './claims/cases';
import * as downloads from './downloads/cases';
import * as fieldTexts from './field-texts/cases';
import * as fields from './fields/cases';
import * as files from './files/cases';
import * as honesty from './honesty/cases';
import * as language from './language/cases';
import { lint } from './lint-files';
import * as markdown from './markdown/cases';
import * as options from './options/cases';
import * as photographs from './photographs/cases';
import * as references from './references/cases';
import * as suicide from './suicide/cases';
import * as syntax from './syntax/cases';
import * as unique from './unique/cases';
import * as urls from './urls/cases';
import * as wording from './wording/cases';

/** By the folder of lint/rules in which the rules are, as in `fieldTexts` for field-texts. */
const groups = Object.entries({
  advertising,
  ages,
  changes,
  claims,
  downloads,
  fields,
  fieldTexts,
  files,
  honesty,
  language,
  markdown,
  options,
  photographs,
  references,
  suicide,
  syntax,
  unique,
  urls,
  wording,
});

const cases = groups.flatMap(([, group]) => group.cases);

test.each(cases)('%s finds %s', (ruleId, _what, files, ...places) => {
  expect(lint(ruleId, files)).toEqual(places);
});

test.each(groups.flatMap(([, { inOrder }]) => inOrder))(
  '%s finds nothing in case %#',
  (ruleId, files) => {
    expect(lint(ruleId, files)).toEqual([]);
  },
);

test('every rule of the table is tried here, and has an id of its own', () => {
  const ids = ruleTable.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !cases.some(([ruleId]) => ruleId === id))).toEqual([]);
});

test.each(groups)('the cases of %s are of rules of that folder', async (name, group) => {
  const folder = name.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`);
  const { [`${name}Rules`]: rules } = await import(`@/lib/content/lint/rules/${folder}/index.ts`);
  const ids = rules.map(({ id }: { id: string }) => id);
  expect([...group.cases, ...group.inOrder].filter(([id]) => !ids.includes(id))).toEqual([]);
});
