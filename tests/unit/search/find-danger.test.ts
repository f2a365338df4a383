import { expect, test } from 'vitest';
import { findDanger } from '@/lib/search/find-danger';
import { firstList } from '@/tests/fixtures/searches/first-list';
import { secondList } from '@/tests/fixtures/searches/second-list';

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
])('"%s" is an emergency', (typed) => {
  expect(findDanger(typed)).toBe('emergency');
});

test('a clinic adds the words of its other languages', () => {
  expect(findDanger('selfmoord')).toBeUndefined();
  expect(findDanger('Selfmoord', ['selfmoord'])).toBe('crisis');
  expect(findDanger('ngifuna ukufa', ['ngifuna ukufa'])).toBe('crisis');
});

test.each([
  ...[...firstList, ...secondList].map(([typed]) => typed),
  'can i die from it',
  'life insurance',
  'how to end treatment',
  'heart attack last year',
  'is there a point at which i stop',
  'say goodbye to my escort',
  'is it better without breakfast',
])('"%s" is an ordinary search', (typed) => {
  expect(findDanger(typed)).toBeUndefined();
});
