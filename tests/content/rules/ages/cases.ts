import { type Case, edited, question } from '../lint-files';

const review = (due: string) =>
  question(
    'Text.',
    `reviewedBy: Dr A\nreviewedOn: 2026-01-01\nreviewDue: ${due}\nreviewHash: 9f86d081884c7d65\n`,
  );

const notice = (until: string) =>
  `says: We have moved.\nfrom: 2026-01-01\nuntil: ${until}\nplaces: []\n`;

/** What has to be asked again. */
export const cases: Case[] = [
  [
    'crisis-number-age',
    'a number called long ago',
    { 'clinic.yaml': edited('clinic.yaml', 'checkedOn: 2026-11-20', 'checkedOn: 2026-10-01') },
    'clinic.yaml:15',
  ],
  [
    'confirmation-age',
    'a confirmation of last year',
    {
      'figures.yaml': edited('figures.yaml', 'confirmedOn: 2026-11-20', 'confirmedOn: 2025-11-20'),
    },
    'figures.yaml:12',
  ],
  ['review-age', 'a review that is due', { 'faq/cost.md': review('2026-12-01') }, 'faq/cost.md:9'],
  ['review-age', 'a review that was due', { 'faq/cost.md': review('2026-11-01') }, 'faq/cost.md:9'],
  [
    'past-period',
    'a notice that is over',
    { 'notices/moved.yaml': notice('2026-11-21') },
    'notices/moved.yaml:3',
  ],
  [
    'past-period',
    'a closure that is over',
    {
      'locations/dubuque.md': edited(
        'locations/dubuque.md',
        '2098-12-24, until: 2099-01-02',
        '2025-12-24, until: 2026-01-02',
      ),
    },
    'locations/dubuque.md:32',
  ],
  [
    'past-period',
    'a single day that is over',
    { 'holidays.yaml': edited('holidays.yaml', '2027-03-09', '2026-03-09') },
    'holidays.yaml:9',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['past-period', { 'notices/moved.yaml': notice('2026-11-22') }],
  ['review-age', { 'faq/cost.md': review('2027-02-01') }],
];
