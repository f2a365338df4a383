import { answer, type Case, question } from '../lint-files';

const raw = (text: string) => ({ 'faq/cost.md': text });

/** What a text may consist of. */
export const cases: Case[] = [
  ['text-required', 'an answer without text', raw(question('')), 'faq/cost.md'],
  ['no-footnotes', 'a footnote', answer('x[^1]\n\n[^1]: a note'), 'faq/cost.md:10'],
];
