import { answer, type Case, edited, fixtureFile, question } from '../lint-files';
import { dubuque, editedCost } from '../small-files';

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
    'opening-hours',
    'closing before opening',
    dubuque('closes: "15:00"', 'closes: "05:00"'),
    'locations/dubuque.md:15',
  ],
  [
    'opening-hours',
    'a day with the same hours twice',
    dubuque('hours:\n', 'hours:\n  - { days: [Tuesday], opens: "06:00", closes: "23:00" }\n'),
    'locations/dubuque.md:14',
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
    'no-future-days',
    'a day that has not come',
    editedCost('2026-11-20', '2026-12-20'),
    'faq/cost.md:6',
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
    'plausible-days',
    'a year of another century',
    { 'faq/cost.md': question('Text.').replace('2026-11-20', '1926-11-20') },
    'faq/cost.md:6',
  ],
  [
    'plausible-days',
    'a year whose digits have changed places',
    { 'faq/cost.md': question('Text.').replace('2026-11-20', '0206-11-20') },
    'faq/cost.md:6',
  ],
  [
    'no-future-days',
    'a year that has not come',
    { 'sources/anand-2023.yaml': edited('sources/anand-2023.yaml', 'year: 2023', 'year: 2032') },
    'sources/anand-2023.yaml:5',
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
  [
    'no-future-days',
    'a search that has not been made',
    {
      'conditions/ptsd.md': fixtureFile('conditions/ptsd.md').replace(
        /searchedUntil: .*/,
        'searchedUntil: 2027-11-20',
      ),
    },
    'conditions/ptsd.md:10',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['review-dates', { 'faq/cost.md': question('Text.', review('2026-11-20', '2027-11-20')) }],
  ['no-future-days', editedCost('2026-11-20', '2026-11-23')],
  ['plausible-days', { 'faq/cost.md': question('Text.') }],
  [
    'named-holiday',
    {
      'holidays.yaml':
        'holidays:\n  - { name: Good Friday, daysFromEaster: -2 }\n  - { name: Heritage Day, monthDay: "09-24" }\n',
      ...answer('Good Friday is on 26 March 2027. Heritage Day falls on a Thursday in 2026.'),
    },
  ],
];
