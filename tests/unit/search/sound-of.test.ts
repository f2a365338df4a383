import { expect, test } from 'vitest';
import { foldWords } from '@/lib/search/fold-words';
import { soundOf } from '@/lib/search/sound-of';

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
