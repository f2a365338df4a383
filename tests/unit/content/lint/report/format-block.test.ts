import { expect, test } from 'vitest';
import { formatBlock } from '@/lib/content/lint/report/format-block';
import { toAnnotation } from '@/lib/content/lint/report/to-annotation';
import type { Diagnostic } from '@/lib/content/load/diagnostic';

const diagnostic: Diagnostic = {
  ruleId: 'no-certainty',
  severity: 'error',
  file: 'content/faq/cost.md',
  line: 15,
  words: 'proven',
  message: '"proven" claims certainty:\n say what was found',
};

test('a block shows the words in their line and marks them', () => {
  expect(formatBlock(diagnostic, 'It is proven.', false)).toBe(
    [
      'error  content/faq/cost.md:15  no-certainty',
      '    It is proven.',
      '          ^^^^^^',
      '  "proven" claims certainty: say what was found',
    ].join('\n'),
  );
});

test('of a long line a block shows what is around the words', () => {
  const line = `${'before '.repeat(40)}proven${' after'.repeat(40)}`;
  const [, excerpt = '', marks = ''] = formatBlock(diagnostic, line, false).split('\n');
  expect(excerpt.length).toBeLessThanOrEqual(82);
  expect(excerpt).toMatch(/^ {4}….*proven.*…$/);
  expect(excerpt.slice(marks.indexOf('^'), marks.length)).toBe('proven');
});

test('colours are for terminals alone', () => {
  expect(formatBlock(diagnostic, 'x', false)).not.toContain('\u001b');
  expect(formatBlock(diagnostic, 'x', true)).toContain('\u001b[31merror');
  expect(formatBlock({ ...diagnostic, severity: 'warning' }, 'x', true)).toContain(
    '\u001b[33mwarning',
  );
});

test('an annotation escapes what GitHub would read as its own', () => {
  expect(toAnnotation({ ...diagnostic, file: 'a,b:c.md', message: '70%: no' })).toBe(
    '::error file=a%2Cb%3Ac.md,line=15,title=no-certainty::70%25: no',
  );
  expect(toAnnotation({ ...diagnostic, severity: 'warning', line: undefined })).toMatch(
    /^::warning file=content\/faq\/cost\.md,title=no-certainty::/,
  );
});
