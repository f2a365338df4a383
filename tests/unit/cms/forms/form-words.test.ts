import { expect, test } from 'vitest';
import { formWords, toFormWords } from '@/lib/cms/forms/form-words';

test.each([
  ['Notice', 'correct it, or "until"', 'correct it, or “Last day”'],
  ['Question', '"question" is empty: write it like How?', '“Question” is empty: fill it in'],
  ['Notice', '"from" is "": write the date as year-month-day', '“First day” is empty: fill it in'],
  [
    'Question',
    '"group" is "x": write one of: for-me, money',
    '“Group” is "x": choose one of: For me, Money',
  ],
  [
    'Clinic',
    'call it, then write the day in checkedOn',
    'call it, then write the day in “Day on which it was last checked”',
  ],
  ['Page', 'write status: published', 'write “Published or draft”: published'],
  ['Location', '"hours.0.closes" is wrong', '“Opening hours › 1 › Closes at” is wrong'],
  [
    'Location',
    'delete toConfirm, or write confirmedOn: null',
    'delete “What is still to be confirmed”, or empty “Day on which it was confirmed”',
  ],
  ['Clinic', 'Until then, write null.', 'Until then, leave it empty.'],
  ['Location', 'write days: [Monday, Tuesday]', 'write “Days”: Monday, Tuesday'],
] as const)('%s: %s', (type, message, shown) => {
  expect(toFormWords(message, type)).toBe(shown);
});

test.each([
  ['Question', '"Ketamine cures" promises certainty: say what was found'],
  ['Question', 'Opening: at nine'],
  ['Question', 'the text says when: tomorrow'],
  ['Page', 'write what it says'],
] as const)('words that are no field stay: %s, %s', (type, message) => {
  expect(toFormWords(message, type)).toBe(message);
});

test('values are said as people say them', () => {
  expect([null, true, false, 1450].map(formWords.value)).toEqual(['(empty)', 'yes', 'no', '1450']);
});
