import { answer, type Corrections, fixtureFile } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'text-required': { 'an answer without text': answer('Text.') },
  'no-footnotes': {
    'a footnote': { ...answer('x[^1]'), 'sources/1.yaml': fixtureFile('sources/short-2018.yaml') },
  },
};
