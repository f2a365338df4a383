import { answer, type Case } from '../lint-files';
import { here } from '../small-files';

const long = (words: number) => `${'word '.repeat(words - 1)}end.`;

/** Sentences, and what was left behind. */
export const cases: Case[] = [
  ['plain-days', 'a day in digits', answer('On 11/12/2026 we open.'), 'faq/cost.md:8'],
  ['sentence-length', '36 words', answer(long(36)), here],
  [
    'sentence-length',
    'a figure as the words it prints',
    answer(`{{course-weeks}} ${long(34)}[^anand-2023]`),
    here,
  ],
  [
    'average-sentence-length',
    'more than 20 words',
    answer(`${long(15)}\n\n${long(26)}`),
    'faq/cost.md',
  ],
  ['no-placeholders', 'three crosses', answer('It costs XXX there.'), 'faq/cost.md:8'],
  ['no-placeholders', 'a word for later', answer('The time is tbc.'), 'faq/cost.md:8'],
  ['no-placeholders', 'a name to insert', answer('Ask [insert name] first.'), 'faq/cost.md:8'],
  ['no-placeholders', 'three question marks', answer('Ring us on ???.'), 'faq/cost.md:8'],
  [
    'page-length',
    'an answer as long as a page',
    answer('A sentence of nine words that says little here.\n\n'.repeat(60)),
    'faq/cost.md',
  ],
  ['plain-days', 'a time with an h', answer('Come at 7h30.'), here],
  ['plain-days', 'a time of no day', answer('We close at 25:00.'), here],
  ['no-leftovers', 'the head of a message', answer('[10:32, 27/11/2026] Dr Roe: add this'), here],
  ['no-leftovers', 'the end of an e-mail', answer('Sent from my iPhone'), here],
  ['no-leftovers', 'a day that the page shows', answer('Last updated: 12 March 2025.'), here],
  ['no-leftovers', 'a table that is not here', answer('See table 2 below.'), here],
  ['no-leftovers', 'an emoji', answer('Bring water 👍'), here],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['sentence-length', answer(long(35))],
  ['sentence-length', answer(`{{course-weeks}} ${long(33)}[^anand-2023]`)],
  ['average-sentence-length', answer(`${long(15)}\n\n${long(25)}`)],
  ['no-placeholders', answer('Ring {{phone-lifeline}}. Really? Ask (your doctor knows) again.')],
  ['plain-days', answer('Come at 7:30, or read verse 25:61.')],
  ['no-leftovers', answer('See the table below. It is in Table 2 of that trial.[^anand-2023]')],
];
