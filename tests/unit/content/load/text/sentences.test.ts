import { expect, test } from 'vitest';
import { sentencesOf } from '@/lib/content/load/text/sentences';
import { compileMarkdown } from '@/lib/content/markdown/compile-markdown';

function passagesOf(source: string) {
  return compileMarkdown(source, { headings: 'allowed', firstLine: 10 }).report.passages;
}

function sentences(source: string) {
  return passagesOf(source).flatMap((passage) =>
    sentencesOf(passage, 'en-ZA').map(({ text, citations }) => [text.trim(), ...citations]),
  );
}

test('a source after the full stop belongs to the sentence before it', () => {
  expect(sentences('One thing.[^a-1][^b-2] Another,[^c-3] too. A third.')).toEqual([
    ['One thing.', 'a-1', 'b-2'],
    [expect.stringMatching(/^Another,\s+too\.$/), 'c-3'],
    ['A third.'],
  ]);
});

test('a figure is one word, and abbreviations end no sentence', () => {
  expect(sentences('It takes {{sessions}} visits, e.g. six. Then rest.')).toEqual([
    ['It takes XXXXXXXXXXXX visits, e.g. six.'],
    ['Then rest.'],
  ]);
});

test('each paragraph, entry, heading, cell and label is read once, with its kind and line', () => {
  const source = [
    '## Head',
    '',
    'One **bold**',
    'line.',
    '',
    '- an entry',
    '',
    ':::note[Label]',
    'Inside `code`.',
    ':::',
    '',
    '| a |',
    '|---|',
    '| b |',
  ].join('\n');
  const read = passagesOf(source).map(({ kind, text, callout, lineAt }) => [
    kind,
    text,
    lineAt(text.length - 1),
    callout,
  ]);
  expect(read).toEqual([
    ['heading', 'Head', 10, undefined],
    ['paragraph', 'One bold\nline.', 13, undefined],
    ['list item', 'an entry', 15, undefined],
    ['label', 'Label', 17, 'note'],
    ['paragraph', 'Inside ….', 18, 'note'],
    ['table cell', 'a', 21, undefined],
    ['table cell', 'b', 23, undefined],
  ]);
});
