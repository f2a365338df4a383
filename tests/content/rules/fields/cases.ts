import { type Case, edited, fixtureFile, question } from '../lint-files';
import { dubuque, editedCost } from '../small-files';

const notCovered = '  notCovered: The answers, which come from whoever treats you.\n';

/** What is above a text. */
export const cases: Case[] = [
  [
    'places-to-read-on',
    'a published page with one place',
    {
      'conditions/ptsd.md': fixtureFile('conditions/ptsd.md').replace(
        /readOn:\n( {2}- .*\n)(?: {2}- .*\n)+/,
        'readOn:\n$1',
      ),
    },
    'conditions/ptsd.md:11',
  ],
  [
    'places-to-read-on',
    'a page with one place',
    {
      'pages/questions.md': fixtureFile('pages/questions.md').replace(
        /readOn:\n( {4}- .*\n)(?: {4}- .*\n)+/,
        'readOn:\n$1',
      ),
    },
    'pages/questions.md:15',
  ],
  [
    'field-schema',
    'part of what a page is for',
    { 'pages/questions.md': edited('pages/questions.md', notCovered, '') },
    'pages/questions.md:10',
  ],
  [
    'field-schema',
    'a question cut off at a #',
    editedCost('How much does it cost?', 'How much # does it cost?'),
    'faq/cost.md:2',
  ],
  [
    'field-schema',
    'search words between semicolons',
    { 'faq/cost.md': question('Text.', 'searchWords: [price; fee]\n') },
    'faq/cost.md:7',
  ],
  [
    'field-schema',
    'a missing field',
    editedCost('question: How much does it cost?\n', ''),
    'faq/cost.md:2',
  ],
  ['field-schema', 'an empty field', editedCost('How much does it cost?', ''), 'faq/cost.md:2'],
  [
    'field-schema',
    'a field of spaces',
    editedCost('How much does it cost?', '"   "'),
    'faq/cost.md:2',
  ],
  [
    'field-schema',
    'an unknown field',
    editedCost('group: money', 'group: money\ngrup: x'),
    'faq/cost.md:4',
  ],
  ['field-schema', 'a wrong choice', editedCost('group: money', 'group: mony'), 'faq/cost.md:3'],
  [
    'field-schema',
    'a date of another country',
    editedCost('2026-11-20', '01/10/2026'),
    'faq/cost.md:6',
  ],
  [
    'field-schema',
    'a day that does not exist',
    editedCost('2026-11-20', '2026-02-30'),
    'faq/cost.md:6',
  ],
  [
    'field-schema',
    'a date in words',
    editedCost('2026-11-20', '20 November 2026'),
    'faq/cost.md:6',
  ],
  [
    'field-schema',
    'a text that is too long',
    editedCost('How much', '.'.repeat(121)),
    'faq/cost.md:2',
  ],
  [
    'field-schema',
    'a bad nested entry',
    dubuque('amount: 180', 'amount: about 180'),
    'locations/dubuque.md:23',
  ],
  [
    'field-schema',
    'a price with cents',
    dubuque('amount: 180', 'amount: 180.50'),
    'locations/dubuque.md:23',
  ],
  [
    'field-schema',
    'an entry that lacks a field',
    dubuque('    closes: "15:00"\n', ''),
    'locations/dubuque.md:13',
  ],
  [
    'field-schema',
    'a telephone number in words',
    dubuque('"+1 608-555-0142"', 'ring us'),
    'locations/dubuque.md:11',
  ],
  [
    'field-schema',
    'a holiday on a day that most years lack',
    { 'holidays.yaml': 'holidays:\n  - name: Leap Day\n    monthDay: "02-29"\n' },
    'holidays.yaml:3',
  ],
  [
    'whole-review',
    'a review written by hand',
    { 'faq/cost.md': question('Text.', 'reviewedBy: Dr A\n') },
    'faq/cost.md:7',
  ],
  [
    'settled-points',
    'a price confirmed and open',
    dubuque('confirmedOn: null', 'confirmedOn: 2026-11-20'),
    'locations/dubuque.md:25',
  ],
  [
    'figure-value',
    'words that say another number',
    { 'figures.yaml': edited('figures.yaml', 'value: 50', 'value: 45') },
    'figures.yaml:7',
  ],
  [
    'cut-value',
    'an address that a # cuts off',
    {
      'locations/dubuque.md': edited(
        'locations/dubuque.md',
        'street: 200 Example Street',
        'street: Suite # 4, 12 Main Road',
      ),
    },
    'locations/dubuque.md:8',
  ],
  [
    'whole-review',
    'a reviewer who is nobody',
    {
      'faq/cost.md': question(
        'Text.',
        'reviewedBy: me\nreviewedOn: 2026-01-01\nreviewDue: 2026-12-31\nreviewHash: 9f86d081884c7d65\n',
      ),
    },
    'faq/cost.md:7',
  ],
  [
    'field-schema',
    'the fields of another folder',
    { 'locations/news.md': question('Text.') },
    'locations/news.md:1',
  ],
  [
    'figure-value',
    'days that are not the hours before them',
    {
      'figures.yaml': edited(
        'figures.yaml',
        'displayText: 36 hours',
        'displayText: 36 hours (2 days)',
      ),
    },
    'figures.yaml:59',
  ],
  [
    'field-schema',
    'a month and a day that have changed places',
    editedCost('2026-11-20', '2026-20-11'),
    'faq/cost.md:6',
  ],
  [
    'field-schema',
    'a list without its brackets',
    editedCost('group: money', 'group: money\nsearchWords: price'),
    'faq/cost.md:4',
  ],
  [
    'field-schema',
    'a time with an h',
    dubuque('closes: "15:00"', 'closes: "15h00"'),
    'locations/dubuque.md:15',
  ],
  [
    'field-schema',
    'a name in lower case',
    {
      'people/alex-example.yaml': fixtureFile('people/alex-example.yaml').replace(
        /^name: .*/m,
        'name: alex example',
      ),
    },
    'people/alex-example.yaml:1',
  ],
  [
    'field-schema',
    'a site without encryption',
    { 'clinic.yaml': edited('clinic.yaml', 'https://two', 'http://two') },
    'clinic.yaml:4',
  ],
  [
    'field-schema',
    'a letter in the number of a person',
    {
      'people/alex-example.yaml': fixtureFile('people/alex-example.yaml').replace(
        /^registration: .*/m,
        'registration: MP O123456',
      ),
    },
    'people/alex-example.yaml:3',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['field-schema', editedCost('2026-11-20', '"2026-11-20"')],
  ['cut-value', { 'faq/cost.md': question('Text.').replace('order: 1', 'order: 1 # the first') }],
];
