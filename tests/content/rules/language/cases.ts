import { answer, type Case } from '../lint-files';

/** Long texts. */
export const cases: Case[] = [
  [
    'page-length',
    'an answer as long as a page',
    answer('A sentence of nine words that says little here.\n\n'.repeat(60)),
    'faq/cost.md',
  ],
];
