import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { compileMarkdown } from '@/lib/content/markdown/compile-markdown';

function compile(source: string, headings: 'allowed' | 'forbidden' = 'allowed') {
  return compileMarkdown(source, { headings, firstLine: 1 });
}

test('a picture becomes a drawing, and uses the figures that it is drawn from', () => {
  const { compiled, report } = compile('Text.\n\n::course');
  expect(toHtml(compiled.tree)).toContain('<drawing kind="course"></drawing>');
  expect(report.figures).toEqual([
    { name: 'sessions', line: 3 },
    { name: 'course-weeks', line: 3 },
    { name: 'sessions-per-week', line: 3 },
  ]);
});

test('chances cite their source, so that the page lists it', () => {
  const { compiled, report } = compile('One.[^a-1]\n\n::chances[xu-2016]');
  expect(toHtml(compiled.tree)).toContain('<drawing kind="chances" source="xu-2016"></drawing>');
  expect(compiled.citations).toEqual(['a-1', 'xu-2016']);
  expect(report.chances).toEqual([{ name: 'xu-2016', line: 3 }]);
});

test('a drawing is named', () => {
  const { compiled, report } = compile('::drawing[journey-home]');
  expect(report.diagnostics).toEqual([]);
  expect(toHtml(compiled.tree)).toContain('<drawing kind="scene" source="journey-home"></drawing>');
});

test.each([
  ['::drawing[rom]', 'room'],
  ['::chances', 'source'],
  ['::calender', '::calender'],
])('%s is refused', (source, message) => {
  expect(compile(source).report.diagnostics).toEqual([
    { ruleId: 'picture-syntax', line: 1, message: expect.stringContaining(message) },
  ]);
});

test('prices lead to the costs, so that the risks have to come first, and an answer may have them', () => {
  const { compiled, report } = compile('Text.\n\n::prices', 'forbidden');
  expect(report.diagnostics).toEqual([]);
  expect(toHtml(compiled.tree)).toContain('<drawing kind="prices"></drawing>');
  expect(report.links).toEqual([{ name: '/costs', line: 3 }]);
});

test('an answer has no other pictures', () => {
  expect(compile('::day', 'forbidden').report.diagnostics).toEqual([
    { ruleId: 'picture-syntax', line: 1, message: expect.any(String) },
  ]);
});
