import { expect, test } from 'vitest';
import { answer, lint } from './rules/lint-files';

test.each([
  'The clinic has not confirmed its street address.',
  'We have not yet confirmed the price.',
  "We haven't decided on visiting hours.",
  'Our doctor has still to confirm this.',
  'The hospital has never said whether there is a lift.',
  'The price is not confirmed.',
  'The times are still to be decided.',
  'Parking is unconfirmed.',
  'The number needs checking.',
  'We cannot tell you yet.',
  'The clinic says that a doctor is there.',
  'The clinic has not confirmed it.[^anand-2023]',
])('"%s" tells the reader that something is open', (sentence) => {
  expect(lint('no-open-statements', answer(sentence))).toEqual(['faq/cost.md:8']);
});

test.each([
  'A doctor gives each infusion, and a nurse watches you throughout.',
  'We measure your blood pressure, heart rate and oxygen.',
  'Emergency equipment and trained people are there.',
  'We do not tell your employer.',
  'Nobody knows how long it lasts.',
  'A larger trial has not confirmed the result.',
  'The result was not confirmed in a second study.',
  'Why it may help is not settled.',
  'The regulator has not approved this use.',
  'Tell us if your diagnosis is not confirmed.',
  'Where something is not confirmed, the foot of the page lists it.',
  'You have not decided anything by writing to us.',
])('"%s" is how a clinic speaks', (sentence) => {
  expect(lint('no-open-statements', answer(sentence))).toEqual([]);
});
