import { type Case, question } from '../lint-files';
import { editedCost } from '../small-files';

/** What is above a text. */
export const cases: Case[] = [
  [
    'field-schema',
    'a text that is too long',
    editedCost('How much', '.'.repeat(121)),
    'faq/cost.md:2',
  ],
  [
    'field-schema',
    'a holiday on a day that most years lack',
    { 'holidays.yaml': 'holidays:\n  - name: Leap Day\n    monthDay: "02-29"\n' },
    'holidays.yaml:3',
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
];
