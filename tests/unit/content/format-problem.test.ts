import { expect, test } from 'vitest';
import { formatBlock, formatProblem, toAnnotation } from '@/lib/content/lint/report/format-problem';

const problem = {
  file: 'content/faq/cost.md',
  line: 15,
  words: 'proven',
  message: '"proven" claims certainty:\n say what was found',
};

test('a problem on one line has its file, its line and what to do', () => {
  expect(formatProblem(problem)).toBe(
    'content/faq/cost.md:15  "proven" claims certainty: say what was found',
  );
  expect(formatProblem({ ...problem, line: undefined })).toMatch(/^content\/faq\/cost\.md {2}"/);
});

test('a block shows the words in their line and marks them', () => {
  expect(formatBlock(problem, 'It is proven.', false)).toBe(
    [
      'error  content/faq/cost.md:15',
      '    It is proven.',
      '          ^^^^^^',
      '  "proven" claims certainty: say what was found',
    ].join('\n'),
  );
});

test('of a long line a block shows what is around the words', () => {
  const line = `${'before '.repeat(40)}proven${' after'.repeat(40)}`;
  const [, excerpt = '', marks = ''] = formatBlock(problem, line, false).split('\n');
  expect(excerpt.length).toBeLessThanOrEqual(82);
  expect(excerpt).toMatch(/^ {4}….*proven.*…$/);
  expect(excerpt.slice(marks.indexOf('^'), marks.length)).toBe('proven');
});

test('colours are for terminals alone', () => {
  expect(formatBlock(problem, 'x', false)).not.toContain('\u001b');
  expect(formatBlock(problem, 'x', true)).toContain('\u001b[31merror');
  expect(formatBlock({ ...problem, severity: 'warning' }, 'x', true)).toContain(
    '\u001b[33mwarning',
  );
});

test('an annotation escapes what GitHub would read as its own', () => {
  expect(toAnnotation({ ...problem, file: 'a,b:c.md', message: '70%: no' })).toBe(
    '::error file=a%2Cb%3Ac.md,line=15::70%25: no',
  );
  expect(toAnnotation({ ...problem, severity: 'warning', line: undefined })).toMatch(
    /^::warning file=content\/faq\/cost\.md::/,
  );
});
