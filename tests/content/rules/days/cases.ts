import { answer, type Case, question } from '../lint-files';

const review = (on: string, due: string) =>
  `reviewedBy: Dr A\nreviewedOn: ${on}\nreviewDue: ${due}\nreviewHash: 9f86d081884c7d65\n`;

/** Days and hours in fields. */
export const cases: Case[] = [
  [
    'holiday-day',
    'a holiday without a day',
    { 'holidays.yaml': 'holidays:\n  - name: Labor Day\n' },
    'holidays.yaml:2',
  ],
  [
    'holiday-day',
    'a holiday with two days',
    {
      'holidays.yaml':
        'holidays:\n  - name: Labor Day\n    monthDay: "05-01"\n    once: 2027-05-01\n',
    },
    'holidays.yaml:4',
  ],
  [
    'review-dates',
    'a review due before it was made',
    { 'faq/cost.md': question('Text.', review('2026-11-20', '2026-11-19')) },
    'faq/cost.md:9',
  ],
  [
    'review-dates',
    'a review good for two years',
    { 'faq/cost.md': question('Text.', review('2026-11-20', '2028-11-20')) },
    'faq/cost.md:9',
  ],
  [
    'period-days',
    'a notice that ends before it begins',
    {
      'notices/moved.yaml':
        'says: We have moved.\nfrom: 2026-12-02\nuntil: 2026-12-01\nplaces: []\n',
    },
    'notices/moved.yaml:3',
  ],
  [
    'named-holiday',
    'Good Friday in a year in which it is on another day',
    {
      'holidays.yaml': 'holidays:\n  - { name: Good Friday, daysFromEaster: -2 }\n',
      ...answer('Good Friday is on 2 April 2027.'),
    },
    'faq/cost.md:8',
  ],
  [
    'named-holiday',
    'a holiday on another day of the week',
    {
      'holidays.yaml': 'holidays:\n  - { name: Heritage Day, monthDay: "09-24" }\n',
      ...answer('Heritage Day falls on a Monday in 2026.'),
    },
    'faq/cost.md:8',
  ],
  [
    'named-holiday',
    'a holiday on another day',
    {
      'holidays.yaml': 'holidays:\n  - { name: Heritage Day, monthDay: "09-24" }\n',
      'notices/heritage.yaml':
        'says: Closed for Heritage Day on 23 September.\nfrom: 2027-09-20\nuntil: 2027-09-24\nplaces: []\n',
    },
    'notices/heritage.yaml:1',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['review-dates', { 'faq/cost.md': question('Text.', review('2026-11-20', '2027-11-20')) }],
  [
    'named-holiday',
    {
      'holidays.yaml':
        'holidays:\n  - { name: Good Friday, daysFromEaster: -2 }\n  - { name: Heritage Day, monthDay: "09-24" }\n',
      ...answer('Good Friday is on 26 March 2027. Heritage Day falls on a Thursday in 2026.'),
    },
  ],
];
