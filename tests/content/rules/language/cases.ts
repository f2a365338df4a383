import { answer, type Case, edited } from '../lint-files';
import { here } from '../small-files';

const long = (words: number) => `${'word '.repeat(words - 1)}end.`;

/** Sentences, and what was left behind. */
export const cases: Case[] = [
  [
    'usual-units',
    'miles in South Africa',
    {
      ...answer('It is 12 miles away.'),
      'clinic.yaml': edited('clinic.yaml', 'country: US', 'country: ZA'),
    },
    here,
  ],
  ['sentence-length', '36 words', answer(long(36)), here],
  [
    'average-sentence-length',
    'more than 20 words',
    answer(`${long(15)}\n\n${long(26)}`),
    'faq/cost.md',
  ],
  [
    'page-length',
    'an answer as long as a page',
    answer('A sentence of nine words that says little here.\n\n'.repeat(60)),
    'faq/cost.md',
  ],
];
