import { expect, test } from 'vitest';
import { findDanger } from '@/lib/search/find-danger';
import { toDangerWords } from '@/lib/views/pages/reading/search-view';
import { readContent } from '@/tests/support/read-content';
import { readSearches } from '@/tests/support/read-searches';

const dangerWords = toDangerWords(readContent('content'));

test.each([
  'I want to die',
  'i just want to die',
  'want to kill myself',
  'kil my self harm',
  'suicide',
  'suiside',
  'sucidal',
  'I don’t want to live any more',
  'end my life',
  'self-harm',
  'no reason to live',
  'cant go on',
  'my husband wants to kill himself',
  'daughter says she will hurt herself',
  'he tried to hang himself',
  'she wants to end her life',
  'took his own life',
  'they cut themselves',
  'the world is better without me',
  'she is saying goodbye to everyone',
  'i feel theres no point',
  'want it to end tonihgt',
  'my friend is cutting',
  'who do i call its 2am i cant do this',
  'my back is killing me and i want to die',
])('"%s" is a crisis', (typed) => {
  expect(findDanger(typed)).toBe('crisis');
});

test.each([
  'overdose',
  'overdosed on ketamine',
  'took too many pills',
  'chest pain',
  'chestpain',
  'pain in my chest',
  "can't breathe",
  'cant breath',
  'short of breath',
  'she wont wake up',
  'having a seizure',
  'took to many pills',
  'took double my meds by mistke',
  'overdoes',
  'my husband is unconscious',
  'she is not responding',
])('"%s" is an emergency', (typed) => {
  expect(findDanger(typed)).toBe('emergency');
});

test('a clinic adds the words of its other languages', () => {
  expect(findDanger('selfmoord')).toBeUndefined();
  expect(findDanger('Selfmoord', { crisis: ['selfmoord'] })).toBe('crisis');
  expect(findDanger('selfmoordlyn', { crisis: ['selfmoord'] })).toBe('crisis');
  expect(findDanger('ngifuna ukufa', { crisis: ['ngifuna ukufa'] })).toBe('crisis');
  expect(findDanger('sy het n oordosis', { emergency: ['oordosis'] })).toBe('emergency');
});

test.each(readSearches('danger'))('"$typed" shows help', ({ typed }) => {
  expect(findDanger(typed, dangerWords)).toBeDefined();
});

test('an ordinary search shows none', () => {
  const searches = [...readSearches('short'), ...readSearches('long')];
  const alarms = searches.filter(({ typed }) => findDanger(typed, dangerWords));
  expect(alarms.map(({ typed }) => typed)).toEqual([]);
});

test.each([
  'can i die from it',
  'life insurance',
  'how to end treatment',
  'heart attack last year',
  'is there a point at which i stop',
  'say goodbye to my escort',
  'is it better without breakfast',
  'dead tired',
  'killing headache',
  'my head is killing me',
  'will it kill me',
  'is the drip going to kill me',
  'scared to death of needles',
  'dying for a smoke',
  'my veins collapse',
  'i cant do this on a monday',
  'she is cutting down her tablets',
  'is ketamine not safe',
  'can i want it to end early',
  'will i be unconscious',
  'will i be conscious',
  'depression not responding to tablets',
])('"%s" is an ordinary search', (typed) => {
  expect(findDanger(typed)).toBeUndefined();
});
