import { expect, test } from 'vitest';
import { sortChanges } from '@/lib/content/lint/second-reading/change';
import { compareTexts, toLines } from '@/lib/content/lint/second-reading/list-changes';

function difference(before: string, after: string): string[] {
  return sortChanges(compareTexts('pages/example.md', before, after)).flatMap(toLines);
}

test('what is dangerous to get wrong comes first, with the reason', () => {
  const before = 'We greet you. Water is fine.\nDo not eat for six hours.';
  const after = 'We welcome you. Water is fine.\nDo eat for six hours. Bring your lithium.';
  expect(difference(before, after)).toEqual([
    '- Do not eat for six hours. [medicine, negation, when or how long, instruction, food or the way home, number]',
    '+ Do eat for six hours. [medicine, negation, when or how long, instruction, food or the way home, number]',
    '+ Bring your lithium. [medicine, negation, when or how long, instruction, food or the way home, number]',
    '- We greet you.',
    '+ We welcome you.',
  ]);
});

test('a lost "not" is among them, and what stayed is not shown', () => {
  expect(difference('You may not drive.', 'You may drive.')).toEqual([
    '- You may not drive. [negation, instruction, food or the way home]',
    '+ You may drive. [negation, instruction, food or the way home]',
  ]);
  expect(difference('The same.', 'The same.')).toEqual([]);
});

test('a word that turns a sentence round is one, where nothing else tells', () => {
  expect(difference('A tube in a vein.', 'A tube in an artery.')).toEqual([
    '- A tube in a vein. [what it says]',
    '+ A tube in an artery. [what it says]',
  ]);
});
