import { answer, type Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'page-length': {
    'an answer as long as a page': answer(
      'A sentence of nine words that says little here.\n\n'.repeat(20),
    ),
  },
};
