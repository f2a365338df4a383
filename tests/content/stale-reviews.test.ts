import { expect, test } from 'vitest';
import { ClinicCopy, prepareOnce } from './clinic-copy';

/** A clinic of which every text has just been reviewed. */
const aReviewedClinic = prepareOnce((clinic) => clinic.approve());

test('a text that nobody touched stays reviewed', () => {
  const clinic = aReviewedClinic();
  expect(clinic.staleReviews()).toEqual([]);
  expect(clinic.find()).toEqual([]);
});

test.each<[what: string, file: string, from: string, to: string, stale: string[]]>([
  [
    'a figure',
    'figures.yaml',
    'displayText: 8 hours',
    'displayText: 8 hours or more',
    ['faq/what-to-eat-before', 'pages/plan', 'print/day'],
  ],
  [
    'what is usual elsewhere',
    'figures.yaml',
    'displayText: 40 minutes in a',
    'displayText: 41 minutes in a',
    ['pages/what-is-ketamine'],
  ],
  [
    'the finding of a source',
    'sources/feder-2021.yaml',
    'finding: ',
    'finding: Changed. ',
    ['conditions/ptsd'],
  ],
  [
    'a sentence',
    'conditions/ptsd.md',
    'Using it for PTSD is off-label.',
    'Its use for PTSD is off-label.',
    ['conditions/ptsd'],
  ],
  [
    'a price',
    'locations/madison.md',
    'amount: 450',
    'amount: 460',
    ['locations/madison', 'pages/costs'],
  ],
  [
    'the emergency number',
    'clinic.yaml',
    'number: "911"',
    'number: "912"',
    [
      'decisions/depression',
      'locations/dubuque',
      'locations/madison',
      'pages/accessibility',
      'pages/contact',
      'pages/feedback',
      'pages/home',
      'pages/locations',
      'pages/questions',
      'pages/risks',
    ],
  ],
  [
    'what a study counted of an option',
    'options/waiting.md',
    'outOf100: 20',
    'outOf100: 21',
    ['options/waiting'],
  ],
  [
    'what a page is for',
    'pages/questions.md',
    'aim: To help you ask',
    'aim: To help you to ask',
    ['pages/questions'],
  ],
  ['who confirmed a figure', 'figures.yaml', 'confirmedOn: 2026-11-20', 'confirmedOn: null', []],
  [
    'the day of a change',
    'conditions/ptsd.md',
    'updatedOn: 2026-11-20',
    'updatedOn: 2026-11-21',
    [],
  ],
  ['an open point', 'pages/privacy.md', 'what: how long', 'what: for how long', []],
  ['where a line breaks', 'conditions/ptsd.md', 'Using it for PTSD', 'Using it\nfor PTSD', []],
])('%s makes exactly the texts stale that show it', (_what, file, from, to, stale) => {
  const clinic = aReviewedClinic();
  clinic.edit(file, from, to);
  expect(clinic.staleReviews().sort()).toEqual(stale);
});

test('a stale review is on the checklist with its difference, and stops nothing', () => {
  const clinic = aReviewedClinic();
  clinic.edit('conditions/ptsd.md', 'Using it for PTSD is off-label.', 'Its use is off-label.');
  const [item] = clinic.checkLaunch().filter(([, place]) => place.includes('conditions/ptsd.md'));
  expect(item).toEqual(['Medical review', 'doctor conditions/ptsd.md:20']);
  expect(clinic.launchDetails('conditions/ptsd.md')).toEqual([
    expect.stringMatching(/^- .*Using it for PTSD is off-label\./),
    expect.stringMatching(/^\+ .*Its use is off-label\./),
  ]);
  expect(clinic.find()).toEqual([]);
});

test('where amounts are not shown, a price is no part of a review', () => {
  const clinic = new ClinicCopy();
  clinic.edit('clinic.yaml', 'prices: shown', 'prices: on-request');
  clinic.approve();
  clinic.edit('locations/madison.md', 'amount: 450', 'amount: 460');
  expect(clinic.staleReviews()).toEqual([]);
});

test('approved once more, a text is reviewed again', () => {
  const clinic = aReviewedClinic();
  clinic.append('conditions/ptsd.md', 'One more sentence.');
  clinic.approve(['conditions/ptsd']);
  expect(clinic.staleReviews()).toEqual([]);
});
