import { answer, type Corrections } from '../lint-files';

const long = (words: number) => `${'word '.repeat(words - 1)}end.`;

/** Beginning with a capital, as a second sentence has to. */
const sentence = (words: number) => `W${long(words).slice(1)}`;

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'usual-units': { 'miles in South Africa': ['12 miles', '20 km'] },
  'sentence-length': { '36 words': answer(`${sentence(18)} ${sentence(18)}`) },
  'average-sentence-length': {
    'more than 20 words': answer(`${long(15)}\n\n${sentence(13)} ${sentence(13)}`),
  },
  'page-length': {
    'an answer as long as a page': answer(
      'A sentence of nine words that says little here.\n\n'.repeat(20),
    ),
  },
};
