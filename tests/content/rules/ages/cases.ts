import { type Case, edited, question } from '../lint-files';

const review = (due: string) =>
  question(
    'Text.',
    `reviewedBy: Dr A\nreviewedOn: 2026-01-01\nreviewDue: ${due}\nreviewHash: 9f86d081884c7d65\n`,
  );

const notice = (until: string) =>
  `says: We have moved.\nfrom: 2026-01-01\nuntil: ${until}\nplaces: []\n`;

export const otherHours =
  'otherHours:\n  - { from: 2026-11-16, until: 2026-11-20, opens: "09:00", closes: "12:00" }\n';

/** What has to be asked again. */
export const cases: Case[] = [
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
    'other hours that are over',
    {
      'locations/dubuque.md': edited('locations/dubuque.md', 'closures:', `${otherHours}closures:`),
    },
    'locations/dubuque.md:32',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['past-period', { 'notices/moved.yaml': notice('2026-11-22') }],
  ['review-age', { 'faq/cost.md': review('2027-02-01') }],
];
