import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { compileMarkdown } from '@/lib/content/markdown/compile-markdown';

function compile(source: string) {
  return compileMarkdown(source, { headings: 'allowed', firstLine: 1 });
}

function htmlOf(source: string) {
  return toHtml(compile(source).compiled.tree);
}

test('times and ratios keep their digits although remark-directive reads them as directives', () => {
  expect(htmlOf('Come at 10:30, staff are 3:1, see a:b[c]{d}.')).toBe(
    '<p>Come at 10:30, staff are 3:1, see a:b[c]{d}.</p>',
  );
});

test('a figure becomes an element that a view fills in, also in bold text and in a list', () => {
  expect(htmlOf('- **{{ sessions }}** in {{course-weeks}}')).toContain(
    '<strong><figure-value name="sessions"></figure-value></strong> in <figure-value name="course-weeks"></figure-value>',
  );
});

test('citations are collected once each, in the order of their first mention', () => {
  const { compiled } = compile('One.[^b-2] Two.[^a-1][^b-2]');
  expect(compiled.citations).toEqual(['b-2', 'a-1']);
});

test('a call-out carries its kind and label, and its text stays Markdown', () => {
  expect(htmlOf(':::caution[Tell us first]\nAbout **alcohol**.\n:::')).toBe(
    '<callout kind="caution" label="Tell us first"><p>About <strong>alcohol</strong>.</p></callout>',
  );
});

test('a fold may be a section, whose heading keeps its anchor and is listed', () => {
  const source = ':::more\n## Asthma\n\nTell us.\n:::';
  expect(htmlOf(source)).toBe(
    '<callout kind="more" label=""><h2 id="asthma">Asthma</h2><p>Tell us.</p></callout>',
  );
  const { compiled, report } = compile(source);
  expect(compiled.headings).toEqual([{ id: 'asthma', text: 'Asthma', depth: 2 }]);
  expect(report.diagnostics).toEqual([]);
});

test('headings get anchors and are listed with their depth', () => {
  const { compiled } = compile('## What it costs\n\n### In detail');
  expect(compiled.headings).toEqual([
    { id: 'what-it-costs', text: 'What it costs', depth: 2 },
    { id: 'in-detail', text: 'In detail', depth: 3 },
  ]);
});

test('mentions know their line in the whole file, also inside a paragraph of several lines', () => {
  const { report } = compileMarkdown('one\ntwo {{x}}\nthree[^y]', {
    headings: 'allowed',
    firstLine: 10,
  });
  expect(report.figures).toEqual([{ name: 'x', line: 11 }]);
  expect(report.citations).toEqual([{ name: 'y', line: 12 }]);
});

test('the tree carries no source positions, which would only make the pages heavier', () => {
  expect(JSON.stringify(compile('## A\n\nb {{c}} [d](/e)').compiled.tree)).not.toContain(
    'position',
  );
});

test.each([
  ['[x](javascript:alert(1))', 'javascript:'],
  ['[x][1]\n\n[1]: JaVaScRiPt:alert(1)', 'javascript:'],
  ['<javascript:alert(1)>', 'javascript:'],
  ['[x](data:text/html,hi)', 'data:'],
  ['[x](vbscript:y)', 'vbscript:'],
])('the link %s is refused', (source, protocol) => {
  expect(
    compile(source)
      .report.diagnostics.map(({ message }) => message)
      .join(),
  ).toContain(protocol);
});

test.each([
  '[x](https://example.org)',
  '[x](mailto:a@b.example)',
  '[x](tel:112)',
  '[x](sms:31393)',
  '[x](/costs)',
  '[x](#below)',
])('the link %s is allowed', (source) => {
  expect(compile(source).report.diagnostics).toEqual([]);
});

test.each([
  ['<b>bold</b>', 'no-html'],
  ['before\n\n<script>alert(1)</script>', 'no-html'],
  ['<!-- note -->', 'no-html'],
  ['![alt](/x.png)', 'photo-place'],
  ['# Title', 'heading-levels'],
  ['## A\n\n#### B', 'heading-levels'],
  [':::warning[x]\ny\n:::', 'callout-syntax'],
  [':::note\ny\n:::', 'callout-syntax'],
  [':::note[x]\n:::', 'callout-syntax'],
  ['::chart{a=b}', 'picture-syntax'],
  ['{{sessions}', 'token-syntax'],
  ['x[^1]\n\n[^1]: a note', 'no-footnotes'],
  ['## Fees {#fees}', 'heading-syntax'],
])('%j is refused', (source, ruleId) => {
  expect(compile(source).report.diagnostics).toContainEqual(expect.objectContaining({ ruleId }));
});

test('a footnote and the name of an anchor leave no link and no heading of their own', () => {
  const { compiled, report } = compile('## What it costs {#fees}\n\nA[^1] b.\n\n[^1]: a note');
  expect(compiled.headings.map(({ id }) => id)).toEqual(['what-it-costs']);
  expect(report.links).toEqual([]);
  expect(report.diagnostics.map(({ ruleId, line }) => `${ruleId} ${line}`)).toEqual([
    'heading-syntax 1',
    'no-footnotes 5',
  ]);
});
