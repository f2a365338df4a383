import { answer, type Case, committed, edited, fixtureFile } from '../lint-files';

/** The clinic in South Africa, with another short number for an ambulance or for messages. */
const southAfrica = (phone: string, sms: string) => ({
  'clinic.yaml': edited('clinic.yaml', 'country: US', 'country: ZA')
    .replace('number: "911"', 'number: "112"')
    .replace(
      'about: any phone',
      `about: any phone\n  others:\n    - { name: Ambulance, phone: "${phone}", when: day and night, free: true, checkedOn: null }`,
    )
    .replace('sms: "988"', `sms: "${sms}"`)
    .replace('phone: "+1 608-555-0142"', 'phone: "021 555 0142"'),
});

/** Numbers that somebody in danger calls. */
export const cases: Case[] = [
  [
    'helping-number',
    'an office that nobody in danger needs',
    {
      'clinic.yaml': `${fixtureFile('clinic.yaml')}phoneBook:\n  - { id: board, name: The board, phone: "608-555-0177", checkedOn: null }\n`,
      ...answer('Ring {{phone-board}} if you feel unsafe.'),
    },
    'faq/cost.md:8',
  ],
  [
    'similar-phone',
    'a helpline with two digits that changed places',
    {
      'clinic.yaml':
        `${fixtureFile('clinic.yaml')}phoneBook:\n  - { id: warm, name: A warm line, phone: "800-237-8255", checkedOn: null }\n`.replace(
          'phone: "988"',
          'phone: "800-273-8255"',
        ),
    },
    'clinic.yaml:36',
  ],
  [
    'called-number',
    'a crisis line with another number and the old day',
    { [committed('clinic.yaml')]: edited('clinic.yaml', 'phone: "988"', 'phone: "987"') },
    'clinic.yaml:18',
  ],
  [
    'sourced-phone',
    'two digits that changed places',
    {
      'clinic.yaml': edited('clinic.yaml', 'phone: "988"', 'phone: "0800 567 657"'),
      'sources/lifeline-988.yaml': edited(
        'sources/lifeline-988.yaml',
        'finding: ',
        'finding: 0800 567 567. ',
      ),
    },
    'clinic.yaml:18',
  ],
  [
    'known-short-code',
    'an ambulance without a digit',
    southAfrica('1077', '31393'),
    'clinic.yaml:16',
  ],
  [
    'known-short-code',
    'a number for messages without a digit',
    southAfrica('10177', '3139'),
    'clinic.yaml:21',
  ],
  [
    'sourced-times',
    'hours of an office for a line that always answers',
    {
      'clinic.yaml': edited('clinic.yaml', 'when: day and night', 'when: office hours'),
      'sources/lifeline-988.yaml': `${fixtureFile('sources/lifeline-988.yaml').replace(/finding: .*/, 'finding: It is open day and night.')}`,
    },
    'clinic.yaml:20',
  ],
  [
    'sourced-charge',
    'a call that costs something beside one that is free',
    freeLine('free: false'),
    'clinic.yaml:21',
  ],
];

/** The crisis line whose source says that it is free. */
function freeLine(written: string) {
  return {
    'clinic.yaml': edited('clinic.yaml', 'free: true', written),
    'sources/lifeline-988.yaml': fixtureFile('sources/lifeline-988.yaml').replace(
      /finding: .*/,
      'finding: It is a free line.',
    ),
  };
}

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['sourced-charge', freeLine('free: true')],
];
