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
