import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launchKinds } from '@/lib/content/checklist/launch/launch-kinds';
import { agesRules } from '@/lib/content/lint/rules/ages';
import { ClinicCopy, prepareOnce } from './clinic-copy';

/** A clinic that has done everything: reviewed, confirmed, cleared. */
const aReadyClinic = prepareOnce((clinic) => {
  clinic.edit(
    'clinic.yaml',
    'website: https://two-rivers.example',
    'website: https://two-rivers.clinic',
  );
  clinic.append(
    'clinic.yaml',
    `legal:
  registeredName: Two Rivers LLC
  practiceNumber: "1"
  informationOfficer: A person
attorney:
  advertising: 2026-11-20
  prices: 2026-11-20
  privacyNotice: 2026-11-20`,
  );
  clinic.edit('locations/dubuque.md', 'region: Iowa', 'region: Iowa\n  postalCode: "00000"');
  clinic.edit('locations/dubuque.md', 'confirmedOn: null', 'confirmedOn: 2026-11-20');
  for (const file of ['locations/dubuque.md', 'pages/privacy.md']) clinic.removePoints(file);
  clinic.approve();
});

test('nothing is left for a clinic that has done everything', () => {
  const clinic = aReadyClinic();
  expect(clinic.find()).toEqual([]);
  expect(clinic.checkLaunch()).toEqual([]);
});

test.each([
  [
    'figures.yaml',
    'confirmedOn: 2026-11-20',
    'confirmedOn: null',
    'Unconfirmed figures',
    'doctor figures.yaml:12',
  ],
  [
    'clinic.yaml',
    'checkedOn: 2026-11-20',
    'checkedOn: null',
    'Crisis numbers',
    'clinic clinic.yaml:15',
  ],
  [
    'clinic.yaml',
    'prices: shown',
    'prices: shown\ntoConfirm: [{ owner: attorney, what: who signs }]',
    'Open points',
    'attorney clinic.yaml:27',
  ],
  [
    'clinic.yaml',
    'prices: shown',
    'prices: shown\ngroupLine:\n  name: A group\n  phone: "+1 608-555-0199"\n  source: mayo-clinic\n  checkedOn: null',
    'Telephone numbers',
    'clinic clinic.yaml:31',
  ],
  [
    'figures.yaml',
    'confirmedOn: 2026-11-20',
    'confirmedOn: null\n    toConfirm: [{ owner: clinic, what: whether it is longer }]',
    'Unconfirmed figures',
    'clinic figures.yaml:13',
  ],
  [
    'sources/feder-2021.yaml',
    'checked: seen\ncheckedOn: 2026-11-15',
    'checked: not-yet\ncheckedOn: null',
    'Unchecked sources',
    'doctor sources/feder-2021.yaml:9',
  ],
  [
    'clinic.yaml',
    'nameConfirmedOn: 2026-11-20',
    'nameConfirmedOn: null',
    'Name of the clinic',
    'clinic clinic.yaml:3',
  ],
  [
    'clinic.yaml',
    'two-rivers.clinic',
    'two-rivers.example',
    'Domain of the site',
    'clinic clinic.yaml:4',
  ],
  [
    'clinic.yaml',
    '  confirmedOn: 2026-11-20',
    '  confirmedOn: null',
    'Promise to reply',
    'clinic clinic.yaml:32',
  ],
  ['clinic.yaml', '  practiceNumber: "1"\n', '', 'Legal identity', 'clinic clinic.yaml:36'],
  [
    'locations/madison.md',
    '  street: 100 Example Street\n',
    '',
    'Addresses and opening hours',
    'clinic locations/madison.md:10',
  ],
  [
    'clinic.yaml',
    '  advertising: 2026-11-20',
    '  advertising: null',
    'Advertising a scheduled medicine',
    'attorney clinic.yaml:41',
  ],
  [
    'clinic.yaml',
    '  prices: 2026-11-20',
    '  prices: null',
    'Publishing prices',
    'attorney clinic.yaml:42',
  ],
  [
    'clinic.yaml',
    '  privacyNotice: 2026-11-20',
    '  privacyNotice: null',
    'Privacy notice',
    'attorney clinic.yaml:43',
  ],
  [
    'clinic.yaml',
    '  informationOfficer: A person\n',
    '',
    'Information officer',
    'attorney clinic.yaml',
  ],
  [
    'faq/cost.md',
    'status: published',
    'toConfirm: [{ owner: doctor, what: whether it differs }]\nstatus: published',
    'Open points',
    'doctor faq/cost.md:5',
  ],
])('%s with "%s" → "%s" is on the list', (file, from, to, ...item) => {
  const clinic = aReadyClinic();
  clinic.edit(file, from, to);
  expect(clinic.checkLaunch()).toEqual([item]);
});

test('a price that nobody has confirmed, or none at all, is on the list', () => {
  const clinic = aReadyClinic();
  clinic.edit('locations/madison.md', 'confirmedOn: 2026-11-20', 'confirmedOn: null');
  expect(clinic.checkLaunch()).toEqual([['Prices', 'clinic locations/madison.md:29']]);
});

test('where amounts are not shown, no price and no opinion on prices is on the list', () => {
  const clinic = aReadyClinic();
  clinic.edit('clinic.yaml', 'prices: shown', 'prices: on-request');
  clinic.edit('clinic.yaml', '  prices: 2026-11-20', '  prices: null');
  clinic.edit('locations/madison.md', 'confirmedOn: 2026-11-20', 'confirmedOn: null');
  clinic.approve();
  expect(clinic.checkLaunch()).toEqual([]);
});

test('a value that was confirmed has no open points', () => {
  const clinic = new ClinicCopy();
  const point = 'toConfirm: [{ owner: clinic, what: whether it is longer }]';
  clinic.edit('figures.yaml', 'confirmedOn: 2026-11-20', `confirmedOn: 2026-11-20\n    ${point}`);
  expect(clinic.find()).toEqual(['settled-points figures.yaml:13']);
});

test('a crisis number that was called 31 days ago is fine, 32 warn, and 93 are on the list', () => {
  const clinic = aReadyClinic();
  const warnings = (day: string) =>
    clinic.find(day, agesRules).filter((found) => found.startsWith('crisis-number-age'));
  expect(warnings('2026-12-21')).toEqual([]);
  const both = ['clinic.yaml:15', 'clinic.yaml:23'];
  expect(warnings('2026-12-22')).toEqual(both.map((place) => `crisis-number-age ${place}`));
  expect(clinic.checkLaunch('2027-02-20')).toEqual([]);
  expect(clinic.checkLaunch('2027-02-21')).toEqual(
    both.map((place) => ['Crisis numbers', `clinic ${place}`]),
  );
});

test('a review warns 60 days ahead, and is on the list once it is overdue', () => {
  const clinic = aReadyClinic();
  const warnings = (day: string) =>
    clinic.find(day, agesRules).filter((found) => found.startsWith('review-age faq/cost.md'));
  expect(warnings('2027-09-20')).toEqual([]);
  expect(warnings('2027-09-21')).toEqual(['review-age faq/cost.md:9']);
  const listed = (day: string) =>
    clinic.checkLaunch(day).filter(([, place]) => place.startsWith('doctor faq/cost.md'));
  expect(listed('2027-11-20')).toEqual([]);
  expect(listed('2027-11-21')).toEqual([['Medical review', 'doctor faq/cost.md:9']]);
});

test('a day that has not come yet is found, because the clock may be wrong', () => {
  const clinic = new ClinicCopy();
  clinic.edit('faq/cost.md', 'updatedOn: 2026-11-20', 'updatedOn: 2027-11-20');
  expect(clinic.find()).toEqual(['no-future-days faq/cost.md:6']);
});

test('every kind on the list is explained, with who acts, why and where', () => {
  const guide = readFileSync('docs/before-launch.md', 'utf8');
  const headings = [...guide.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
  expect(Object.keys(launchKinds).sort()).toEqual(headings.sort());
});
