import { expect, test } from 'vitest';
import { splitWords } from '@/lib/content/lint/matching/split-words';

test.each([
  ['It’s SAFE', 'it is safe'],
  ['It can’t, and cannot.', 'it can not , and can not .'],
  ['No one knows.', 'nobody knows .'],
  ['Life-changing', 'life changing'],
  ['Our patients’ clinic’s', 'our patients clinic'],
  ['ｓａｆｅ', 'safe'],
  ['𝗣𝗿𝗼𝘃𝗲𝗻', 'proven'],
  ['prоven with a Cyrillic o', 'proven with a cyrillic o'],
  ['Guar\u200bantee, mi\u00adracle', 'guarantee , miracle'],
  ['7O%', '70 %'],
  ['70﹪', '70 %'],
  ['w0rks', 'works'],
  ['c u r e s', 'cures'],
  ['1,200.5 people', '1,200.5 people'],
  ['naïve', 'naive'],
])('%s is read as %s', (text, read) => {
  expect(
    splitWords(text)
      .map((word) => word.text)
      .join(' '),
  ).toBe(read);
});

test('a word knows where it is in the text as written', () => {
  const text = 'It’s a mi\u00adracle.';
  const word = splitWords(text).find(({ text: folded }) => folded === 'miracle');
  expect(text.slice(word?.start, word?.end)).toBe('mi\u00adracle');
});

test('1 among letters is an i or an l', () => {
  const [word] = splitWords('mirac1e');
  expect([word?.text, word?.also]).toEqual(['miracie', 'miracle']);
});
