import { answer, type Case, page } from '../lint-files';
import { here } from '../small-files';

/** What never passes. */
export const cases: Case[] = [
  ['no-certainty', 'a cure', answer('Ketamine cures depression.'), here],
  ['no-certainty', 'a cure with a source', answer('Ketamine is a cure.[^anand-2023]'), here],
  ['no-life-promises', 'a promise', answer('Get your life back.'), here],
  ['no-sales-pressure', 'pressure', answer('Do not hesitate to book.'), here],
  ['no-superlatives', 'praise', answer('A world-class clinic.'), here],
  ['no-testimonials', 'a testimonial', answer('We have five-star reviews.'), here],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['no-certainty', { 'pages/draft.md': page('It is a cure.').replace('published', 'draft') }],
];
