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
  ['sentence-marks', 'a small letter', answer('Rest first. then eat.'), here],
  ['sentence-marks', 'no full stop', answer('Rest first and then eat'), here],
  ['typed-capitals', 'a sentence in capitals', answer('PLEASE DO NOT EAT BEFORE.'), here],
  ['person-first', 'an illness for a person', answer('Epileptics can have it.'), here],
  ['no-leftovers', 'what a chatbot says', answer('I hope this helps.'), here],
  [
    'no-leftovers',
    'what a word processor printed',
    answer('Error! Reference source not found.'),
    here,
  ],
  ['no-leftovers', 'what a spreadsheet printed', answer('It is #REF! a day.'), here],
  ['no-leftovers', 'a part of another site', answer('Rest. 5 min read'), here],
  ['no-leftovers', 'a part of a chat', answer('Rest. Forwarded many times'), here],
  ['no-leftovers', 'the name of an emoji', answer('Bring it :smile: along.'), here],
  ['plain-days', 'a day without its year', answer('Come on 12/11 at noon.'), here],
  ['plain-days', 'a time of two clocks', answer('Come at 13:00 pm.'), here],
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
  [
    'no-placeholders',
    'one in capitals',
    answer('[Insert clinic name here] is open.'),
    'faq/cost.md:8',
  ],
  ['no-placeholders', 'one without its brackets', answer('Insert name here.'), 'faq/cost.md:8'],
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
  ['usual-units', answer('It is 12 miles away.')],
  ['sentence-marks', answer('Ask, e.g. your doctor. Rest, vs. work.')],
  ['typed-capitals', answer('The FDA, EMA, NICE and WHO.')],
  ['no-leftovers', answer('It runs from 10:30:00 to noon. I hope that it helps.')],
  ['sentence-length', answer(long(35))],
  ['sentence-length', answer(`{{course-weeks}} ${long(33)}[^anand-2023]`)],
  ['average-sentence-length', answer(`${long(15)}\n\n${long(25)}`)],
  ['no-placeholders', answer('Insert your card here. No citation needed for that.')],
  ['no-placeholders', answer('Ring {{phone-lifeline}}. Really? Ask (your doctor knows) again.')],
  ['plain-days', answer('Come at 7:30, or read verse 25:61.')],
  ['no-leftovers', answer('See the table below. It is in Table 2 of that trial.[^anand-2023]')],
];
