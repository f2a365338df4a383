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

test('a heading without its space has not lost its anchor', () => {
  const heading = at('heading-syntax', 'pages/contact.md', 27, '##What');
  const lost = at('kept-url', 'urls.lock', 3, '/contact#what-to-write');
  const other = at('kept-url', 'urls.lock', 4, '/contact#where');
  expect(leaveOutConsequences([heading, lost, other])).toEqual([heading, other]);
});

test('a heading that an answer may not have needs no record', () => {
  const heading = at('no-answer-headings', 'faq/cost.md', 9);
  const other = at('recorded-url', 'faq/other.md', 1);
  const found = [heading, at('recorded-url', 'faq/cost.md', 1), other];
  expect(leaveOutConsequences(found)).toEqual([heading, other]);
});

test('a file that cannot be read has not lost its page', () => {
  const field = at('field-schema', 'options/talking.md', 4);
  const lost = at('kept-url', 'urls.lock', 3, '/deciding/depression#option-talking');
  expect(leaveOutConsequences([field, lost])).toEqual([field]);
});

test('a number that lost a bracket is not missing beside that', () => {
  const token = at('token-syntax', 'pages/risks.md', 23);
  const other = at('emergency-number', 'pages/companion.md', 9);
  const found = [at('emergency-number', 'pages/risks.md', 22), token, other];
  expect(leaveOutConsequences(found)).toEqual([token, other]);
});
