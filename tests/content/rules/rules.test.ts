import { expect, test } from 'vitest';
import type { Rule } from '@/lib/content/lint/rule';
import { ruleTable } from '@/lib/content/lint/rule-table';
import { cases, groups } from './all-cases';
import { lint } from './lint-files';

test.each(cases)('%s finds %s', (ruleId, _what, files, ...places) => {
  expect(lint(ruleId, files)).toEqual(places);
});

test.each(groups.flatMap(({ inOrder }) => inOrder))(
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

test.each(groups)('the cases of $folder are of rules of that folder', async (group) => {
  const module = await import(`@/lib/content/lint/rules/${group.folder}/index.ts`);
  const ids = Object.values<readonly Rule[]>(module).flatMap((rules) => rules.map(({ id }) => id));
  expect([...group.cases, ...group.inOrder].filter(([id]) => !ids.includes(id))).toEqual([]);
});
