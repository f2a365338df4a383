import { expect, test } from 'vitest';
import { foldWarnings } from '@/lib/content/lint/report/fold-warnings';

const warning = (ruleId: string, line: number) => ({
  ruleId,
  severity: 'warning' as const,
  file: 'faq/cost.md',
  line,
  message: 'x',
});

test('one rule that finds much does not hide what others find', () => {
  const many = Array.from({ length: 20 }, (_, line) => warning('checked-source', line));
  const { shown, rest } = foldWarnings([...many, warning('unknown-word', 9)]);
  expect(shown).toHaveLength(6);
  expect(shown.at(-1)?.ruleId).toBe('unknown-word');
  expect(rest).toEqual([expect.stringMatching(/^15 more of checked-source/)]);
});

test('what is in a changed file comes first, and none of it is left out', () => {
  const many = Array.from({ length: 8 }, (_, line) => warning('contradicted-figures', line));
  const other = { ...warning('checked-source', 1), file: 'faq/drip.md' };
  const { shown, rest } = foldWarnings([other, ...many], new Set(['faq/cost.md']));
  expect(shown).toEqual([...many, other]);
  expect(rest).toEqual([]);
});
