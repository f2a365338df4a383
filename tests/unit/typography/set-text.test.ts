import { describe, expect, test } from 'vitest';
import { setText } from '@/lib/typography/set-text';

/** With `~` for a space at which no line breaks, and `^` for a place in a word where none does. */
function set(text: string): string {
  return setText(text).replaceAll('\u00a0', '~').replaceAll('\u2060', '^');
}

describe.each([
  [
    'it is not one’s own',
    "can't, o'clock, the veterans' guide, the '90s",
    'can’t, o’clock, the veterans’ guide, the ’90s',
  ],
  ['it opens and closes', `He said "stop". ("Why?")`, 'He said “stop”. (“Why?”)'],
  ['it is single', "'It's fine,' she said", '‘It’s fine,’ she said'],
  ['it is within another', `"'Better' means half"`, '“‘Better’ means half”'],
])('a straight quotation mark becomes a curly one where %s', (_, typed, printed) => {
  test(typed, () => expect(set(typed)).toBe(printed));
});

describe('no line breaks', () => {
  test.each([
    ['in an amount, but before its sum', '6 × R 1 300 = R 7 800', '6~×~R~1~300 =~R~7~800'],
    ['in an amount of dollars', 'US$ 1,300 or USD 1,300', 'US$~1,300 or USD~1,300'],
    ['between a number and its unit', '0.5 mg/kg in 40 minutes', '0.5~mg/^kg in 40~minutes'],
    ['within a share', '67 of 100 people, 1 in 10', '67~of~100~people, 1~in~10'],
    ['in a British day', 'on 22 November 2026', 'on 22~November 2026'],
    ['in an American day', 'on November 22, 2026', 'on November~22, 2026'],
    ['between a title and a name', 'Dr Smith, Dr. Jones, St John', 'Dr~Smith, Dr.~Jones, St~John'],
    ['in a time', 'at 9 am or 10 p.m.', 'at 9~am or 10~p.m.'],
    ['in a telephone number', '0800 567 567', '0800~567~567'],
    ['before the number of a section', 'section 21 of Act 101', 'section~21 of Act~101'],
    ['before a dash', 'one – two', 'one~– two'],
  ])('%s', (_, typed, printed) => expect(set(typed)).toBe(printed));
});

test.each([
  ['one - two -- three', 'one~– two~– three'],
  ['40-60 minutes, 10-20%', '40–60~minutes, 10–20%'],
  ['wait...', 'wait…'],
])('dashes and dots: %s', (typed, printed) => expect(set(typed)).toBe(printed));

test.each([
  "https://example.org/it's-5-mg",
  "o'brien@example.org",
  'doi:10.1016/S0140-6736(12)61552-9',
  '2026-11-22',
  '`"a" - 5 mg`',
  'twenty-four',
])('%s stays as it is', (text) => expect(setText(text)).toBe(text));

test('what is set already stays as it is', () => {
  const text = setText(`"It's" 6 × R 1 300 = R 7 800 - 40-60 minutes...`);
  expect(setText(text)).toBe(text);
});
