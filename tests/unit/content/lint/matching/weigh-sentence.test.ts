import { expect, test } from 'vitest';
import { splitWords } from '@/lib/content/lint/matching/split-words';
import { weighSentence } from '@/lib/content/lint/matching/weigh-sentence';

function weigh(text: string) {
  const words = splitWords(text);
  const { range, ...weighed } = weighSentence(words);
  const shown = text.slice(words[range.start]?.start, words[range.end - 1]?.end);
  return { ...weighed, shown };
}

test.each([
  'Ketamine brings the joy of life back within days.',
  'Kｅtamine brings the jоy of life back within days.',
])('what reads like a claim weighs more than nothing: %s', (text) => {
  expect(weigh(text).score).toBeGreaterThan(0);
});

test.each(['Bring your identity document and wear loose sleeves.', 'We do not know who it helps.'])(
  'what reads like information weighs less than nothing: %s',
  (text) => {
    expect(weigh(text).score).toBeLessThan(0);
  },
);

test('a short sentence is shown whole, without its full stop', () => {
  expect(weigh('It brings joy back.').shown).toBe('It brings joy back');
});

test('of a long one the words that weigh most are shown', () => {
  const { shown } = weigh(
    'When you have read the form and have asked the nurse about the room, remember that ketamine cures depression for good',
  );
  expect(shown).toContain('cures depression');
  expect(shown).not.toContain('form');
});

test('a text without words weighs as a claim would not', () => {
  expect(Number.isNaN(weighSentence([]).score)).toBe(false);
});
