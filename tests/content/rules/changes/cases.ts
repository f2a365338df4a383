import {
  answer,
  type Case,
  committed,
  decision,
  edited,
  fixtureFile,
  question,
} from '../lint-files';

const changes = '{ day: 2026-11-21, what: We added a sentence, safety: false }';

/** The figures with one that the doctor has still to confirm, in hours. */
const unconfirmed = (hours: string) =>
  edited('figures.yaml', 'value: 36', `value: ${hours}`).replace(
    'confirmedOn: 2026-11-18',
    'confirmedOn: null',
  );

/** Whether readers are told what has changed. */
export const cases: Case[] = [
  [
    'noted-change',
    'a figure that is another one, of which no text tells',
    {
      [committed('figures.yaml')]: edited('figures.yaml', 'about 50 minutes', 'about 40 minutes'),
      ...answer('It takes {{infusion-minutes}}.'),
      'texts.lock': '',
    },
    'figures.yaml:7',
  ],
  [
    'noted-change',
    'another price, of which the place does not tell',
    {
      [committed('locations/dubuque.md')]: edited(
        'locations/dubuque.md',
        'amount: 480',
        'amount: 450',
      ),
      'locations/dubuque.md': fixtureFile('locations/dubuque.md'),
      'texts.lock': '',
    },
    'locations/dubuque.md:18',
  ],
  [
    'noted-change',
    'a text that has changed',
    { 'faq/cost.md': question('Text.'), 'texts.lock': 'faq/cost 2026-11-19 0000000000000000' },
    'faq/cost.md:6',
  ],
  [
    'checked-since',
    'another count of the same study',
    {
      ...decision,
      [committed('options/infusions.md')]: edited(
        'options/infusions.md',
        'outOf: 195',
        'outOf: 170',
      ),
    },
    'options/infusions.md:17',
  ],
  [
    'checked-since',
    'a figure that nobody has confirmed, and that others publish',
    {
      [committed('figures.yaml')]: unconfirmed('36'),
      'figures.yaml': unconfirmed('30'),
    },
    'figures.yaml:57',
  ],
  [
    'kept-facts',
    'a holiday that is gone, and one on another day',
    {
      'holidays.yaml': 'holidays:\n  - { name: Labor Day, monthDay: "09-02" }\n',
      [committed('holidays.yaml')]:
        'holidays:\n  - { name: Labor Day, monthDay: "09-01" }\n  - { name: Christmas Day, monthDay: "12-25" }\n',
    },
    'holidays.yaml:1',
    'holidays.yaml:2',
  ],
  [
    'kept-facts',
    'all holidays',
    { [committed('holidays.yaml')]: fixtureFile('holidays.yaml') },
    '',
  ],
  [
    'kept-help',
    'words by which an emergency is known',
    {
      [committed('clinic.yaml')]: `${fixtureFile('clinic.yaml')}emergencyWords: [dolor de pecho]\n`,
    },
    'clinic.yaml:2',
  ],
  [
    'kept-facts',
    'a figure that lost its floor',
    {
      [committed('figures.yaml')]: edited(
        'figures.yaml',
        '    value: 36\n    unit: hours\n',
        '    value: 36\n    unit: hours\n    atLeast: visit-hours\n',
      ),
    },
    'figures.yaml:55',
  ],
  [
    'kept-facts',
    'a figure in another unit',
    {
      [committed('figures.yaml')]: fixtureFile('figures.yaml'),
      'figures.yaml': edited(
        'figures.yaml',
        '    value: 36\n    unit: hours\n    displayText: 36 hours',
        '    value: 36\n    unit: weeks\n    displayText: 36 weeks',
      ),
    },
    'figures.yaml:58',
  ],
  [
    'kept-facts',
    'an option that warns nobody any more',
    {
      ...decision,
      [committed('options/waiting.md')]: edited(
        'options/waiting.md',
        'keySources:',
        'caution: Not in an emergency.\nkeySources:',
      ),
    },
    'options/waiting.md:2',
  ],
  [
    'kept-facts',
    'a line that is gone',
    {
      [committed('clinic.yaml')]: edited(
        'clinic.yaml',
        'about: any phone',
        'about: any phone\n  others:\n    - { name: Ambulance, phone: "911", when: day and night, free: true, checkedOn: null }',
      ),
    },
    'clinic.yaml:16',
  ],
  [
    'kept-help',
    'words that the search has to know',
    { [committed('clinic.yaml')]: `${fixtureFile('clinic.yaml')}crisisWords: [selfharm]\n` },
    'clinic.yaml:2',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  [
    'noted-change',
    {
      [committed('figures.yaml')]: edited('figures.yaml', 'about 50 minutes', 'about 40 minutes'),
      ...answer('It takes {{infusion-minutes}}.'),
    },
  ],
  [
    'checked-since',
    {
      [committed('sources/anand-2023.yaml')]: edited(
        'sources/anand-2023.yaml',
        '399"',
        '398"',
      ).replace('checkedOn: 2026-11-15', 'checkedOn: 2026-11-01'),
    },
  ],
  [
    'noted-change',
    {
      'faq/cost.md': question('Text.', `changes: [${changes.replace('21', '20')}]\n`),
      'texts.lock': 'faq/cost 2026-11-19 0000000000000000',
    },
  ],
  [
    'noted-change',
    { 'faq/cost.md': question('Text.'), 'texts.lock': 'faq/cost 2026-11-20 0000000000000000' },
  ],
];
