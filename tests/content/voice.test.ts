import { expect, test } from 'vitest';
import { ClinicCopy } from './clinic-copy';

const page = 'pages/what-is-ketamine.md';

/** Adds a paragraph to a page about treatment; where and what kind each line is that the check finds. */
function checkWith(sentence: string): string[] {
  const clinic = new ClinicCopy();
  clinic.append(page, sentence);
  return clinic.check().map((line) => line.replace(/ {2}"([^"]+)" .*$/, '  $1'));
}

test.each([
  ['The clinic has not confirmed its street address.', 'The clinic has not confirmed'],
  ['We have not yet confirmed the price.', 'We have not yet confirmed'],
  ["We haven't decided on visiting hours.", "We haven't decided"],
  ['Our doctor has still to confirm this.', 'Our doctor has still to confirm'],
  ['The hospital has never said whether there is a lift.', 'The hospital has never said'],
  ['The price is not confirmed.', 'is not confirmed'],
  ['The times are still to be decided.', 'are still to be decided'],
  ['Parking is unconfirmed.', 'unconfirmed'],
  ['The number needs checking.', 'needs checking'],
  ['We cannot tell you yet.', 'cannot tell you yet'],
  ['The clinic says that a doctor is there.', 'The clinic says'],
  ['The clinic has not confirmed it.[^anand-2023]', 'The clinic has not confirmed'],
])('"%s" tells the reader that something is open', (sentence, words) => {
  expect(checkWith(sentence)).toEqual([`${page}:36  ${words}`]);
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
  expect(checkWith(sentence)).toEqual([]);
});
