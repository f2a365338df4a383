import { expect, test } from 'vitest';
import { leaveOutConsequences } from '@/lib/content/lint/report/leave-out-consequences';
import type { Diagnostic } from '@/lib/content/load/diagnostic';

const at = (ruleId: string, file: string, line: number, words?: string): Diagnostic => ({
  ruleId,
  severity: 'error',
  file,
  line,
  words,
  message: '',
});

test('a line that cannot be read is blamed for that alone', () => {
  const broken = at('token-syntax', 'faq/cost.md', 8);
  const other = at('likely-claim', 'faq/cost.md', 9);
  const found = [broken, at('likely-claim', 'faq/cost.md', 8), other];
  expect(leaveOutConsequences(found)).toEqual([broken, other]);
});

test('a setting that all words depend on is told alone', () => {
  const setting = at('country-settings', 'clinic.yaml', 7, 'en-US');
  const other = at('no-certainty', 'faq/cost.md', 9);
  const found = [setting, at('unknown-word', 'faq/cost.md', 8), other];
  expect(leaveOutConsequences(found)).toEqual([setting, other]);
});
