import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { launchKinds } from '@/lib/content/checklist/launch/launch-kinds';
import { ClinicCopy } from './clinic-copy';

/** A clinic that has done everything: reviewed, confirmed, cleared. */
function aReadyClinic(): ClinicCopy {
  const clinic = new ClinicCopy();
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
  return clinic;
}

test('nothing is left for a clinic that has done everything', () => {
  const clinic = aReadyClinic();
  expect(clinic.check()).toEqual([]);
  expect(clinic.checkLaunch()).toEqual([]);
});

test.each([
  [
    'figures.yaml',
    'confirmedOn: 2026-11-20',
    'confirmedOn: null',
    /^doctor {2}figures\.yaml:\d+ {2}"The infusion: about 50 minutes" is not confirmed/,
  ],
  [
    'clinic.yaml',
    'checkedOn: 2026-11-20',
    'checkedOn: null',
    /^clinic {2}clinic\.yaml:\d+ {2}nobody has called the emergency number yet/,
  ],
  [
    'clinic.yaml',
    'prices: shown',
    'prices: shown\ntoConfirm: [{ owner: attorney, what: who signs }]',
    /^attorney {2}clinic\.yaml:\d+ {2}who signs: /,
  ],
  [
    'clinic.yaml',
    'prices: shown',
    'prices: shown\ngroupLine:\n  name: A group\n  phone: "+1 608-555-0199"\n  source: mayo-clinic\n  checkedOn: null',
    /^clinic {2}clinic\.yaml:\d+ {2}nobody has called A group yet/,
  ],
  [
    'figures.yaml',
    'confirmedOn: 2026-11-20',
    'confirmedOn: null\n    toConfirm: [{ owner: clinic, what: whether it is longer }]',
    /^clinic {2}figures\.yaml:\d+ {2}.*whether it is longer/,
  ],
  [
    'sources/feder-2021.yaml',
    'checked: seen',
    'checked: not-yet',
    /^doctor {2}sources\/feder-2021\.yaml:\d+ {2}nobody has opened the original, and it is cited on condition ptsd:/,
  ],
  [
    'clinic.yaml',
    'nameConfirmedOn: 2026-11-20',
    'nameConfirmedOn: null',
    /^clinic {2}clinic\.yaml:3 {2}"Two Rivers Infusion Clinic" is a working name/,
  ],
  [
    'clinic.yaml',
    'two-rivers.clinic',
    'two-rivers.example',
    /^clinic {2}clinic\.yaml:4 {2}https:\/\/two-rivers\.example cannot be published/,
  ],
  [
    'clinic.yaml',
    '  confirmedOn: 2026-11-20',
    '  confirmedOn: null',
    /^clinic {2}clinic\.yaml:\d+ {2}a reply within "one business day" is promised and not confirmed/,
  ],
  [
    'clinic.yaml',
    '  practiceNumber: "1"\n',
    '',
    /^clinic {2}clinic\.yaml:\d+ {2}who runs the clinic is not said/,
  ],
  [
    'locations/madison.md',
    '  street: 100 Example Street\n',
    '',
    /^clinic {2}locations\/madison\.md:\d+ {2}nobody can find this place: write street$/,
  ],
  [
    'clinic.yaml',
    '  advertising: 2026-11-20',
    '  advertising: null',
    /^attorney {2}clinic\.yaml:\d+ {2}no attorney has said that these texts are information/,
  ],
  [
    'clinic.yaml',
    '  prices: 2026-11-20',
    '  prices: null',
    /^attorney .*prices may be on the site/,
  ],
  [
    'clinic.yaml',
    '  privacyNotice: 2026-11-20',
    '  privacyNotice: null',
    /^attorney .*read the privacy notice/,
  ],
  [
    'clinic.yaml',
    '  informationOfficer: A person\n',
    '',
    /^attorney .*nobody answers for personal data/,
  ],
  [
    'faq/cost.md',
    'status: published',
    'toConfirm: [{ owner: doctor, what: whether it differs }]\nstatus: published',
    /^doctor {2}faq\/cost\.md:\d+ {2}whether it differs: /,
  ],
])('%s with "%s" → "%s" is on the list', (file, from, to, item) => {
  const clinic = aReadyClinic();
  clinic.edit(file, from, to);
  expect(clinic.checkLaunch()).toEqual([expect.stringMatching(item)]);
});

test('a price that nobody has confirmed, or none at all, is on the list', () => {
  const clinic = aReadyClinic();
  clinic.edit('locations/madison.md', 'confirmedOn: 2026-11-20', 'confirmedOn: null');
  expect(clinic.checkLaunch()).toEqual([
    expect.stringMatching(
      /^clinic {2}locations\/madison\.md:\d+ {2}the price of "[^"]+" is not confirmed/,
    ),
  ]);
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
  expect(clinic.check()).toEqual([expect.stringMatching(/^figures\.yaml:13 /)]);
});

test('a crisis number that was called 31 days ago is fine, 32 warn, and 93 are on the list', () => {
  const clinic = aReadyClinic();
  const warnings = (day: string) =>
    clinic.check(day).filter((line) => line.includes('last called'));
  expect(warnings('2026-12-21')).toEqual([]);
  expect(warnings('2026-12-22')).toEqual([
    expect.stringMatching(
      /^warning {2}clinic\.yaml:\d+ {2}the emergency number was last called 32 days ago: call it/,
    ),
    expect.stringMatching(/^warning .*988 Suicide & Crisis Lifeline was last called 32 days ago/),
  ]);
  expect(clinic.checkLaunch('2027-02-20')).toEqual([]);
  expect(clinic.checkLaunch('2027-02-21')).toEqual([
    expect.stringContaining('the emergency number was last called 93 days ago, and 92 is the most'),
    expect.stringContaining('988 Suicide & Crisis Lifeline was last called 93 days ago'),
  ]);
});

test('a review warns 60 and 30 days ahead, and is on the list once it is overdue', () => {
  const clinic = aReadyClinic();
  const warning = (day: string) =>
    clinic.check(day).filter((line) => line.startsWith('warning  faq/cost.md'));
  expect(warning('2027-09-20')).toEqual([]);
  expect(warning('2027-09-21')).toEqual([expect.stringContaining('is due in 60 days')]);
  expect(warning('2027-10-21')).toEqual([
    expect.stringContaining('is due in 30 days, which is soon'),
  ]);
  expect(warning('2027-11-21')).toEqual([expect.stringContaining('was due 1 days ago')]);
  const listed = (day: string) =>
    clinic.checkLaunch(day).filter((line) => line.startsWith('doctor  faq/cost.md'));
  expect(listed('2027-11-20')).toEqual([]);
  expect(listed('2027-11-21')).toEqual([
    expect.stringContaining('its review was due on 2027-11-20'),
  ]);
});

test('a day that has not come yet is a warning, for the clock may be wrong', () => {
  const clinic = new ClinicCopy();
  clinic.edit('faq/cost.md', 'updatedOn: 2026-11-20', 'updatedOn: 2027-11-20');
  expect(clinic.check()).toEqual([
    'warning  faq/cost.md:6  "updatedOn" is 2027-11-20, which has not come yet: write the day on which it was done',
  ]);
});

test('every kind on the list is explained, with who acts, why and where', () => {
  const guide = readFileSync('docs/before-launch.md', 'utf8');
  const headings = [...guide.matchAll(/^### (.*)$/gm)].map(([, heading]) => heading);
  expect(Object.keys(launchKinds).sort()).toEqual(headings.sort());
});
