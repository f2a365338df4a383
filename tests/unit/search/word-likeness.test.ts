import { expect, test } from 'vitest';
import { foldWords } from '@/lib/search/fold-words';
import { countEdits, soundOf } from '@/lib/search/word-likeness';

const soundsOf = (text: string) => foldWords(text).map(soundOf);

test.each([
  ['glaucoma', 'glokoma'],
  ['psychiatrist', 'sykiatrist'],
  ['fibromyalgia', 'fibromialja'],
  ['seizure', 'seezhur'],
  ['physician', 'fisishun'],
  ['Alzheimer', 'alzeimer'],
  ['questions', 'kwestions'],
])('"%s" sounds like "%s"', (word, typed) => {
  expect(soundsOf(typed)).toEqual(soundsOf(word));
});

test.each([
  ['liver', 'lover'],
  ['needle', 'noodle'],
])('vowels within "%s" and "%s" tell nothing', (one, other) => {
  expect(soundsOf(one)).toEqual(soundsOf(other));
});

test.each([
  ['asthma', 'sma'],
  ['pain', 'pill'],
  ['eat', 'tea'],
])('"%s" does not sound like "%s"', (word, typed) => {
  expect(soundsOf(typed)).not.toEqual(soundsOf(word));
});

test.each([
  ['tonight', 'tonight', 0],
  ['tonight', 'tonihgt', 1],
  ['drive', 'drve', 1],
  ['pain', 'pill', 3],
  ['', 'abc', 3],
  ['acdb', 'abcd', 2],
])('from "%s" to "%s" it is %i edits', (one, other, edits) => {
  expect(countEdits(one, other, 9)).toBe(edits);
  expect(countEdits(other, one, 9)).toBe(edits);
});

test('of what is further apart than matters only that is known', () => {
  expect(countEdits('depression', 'contraception', 2)).toBeGreaterThan(2);
  expect(countEdits('drive', 'blood', 1)).toBeGreaterThan(1);
  expect(countEdits('a'.repeat(80), 'a'.repeat(80), 1)).toBe(0);
});
