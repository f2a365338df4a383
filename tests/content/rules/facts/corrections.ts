import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'every-place': {
    'a list without the new one': ['Dubuque or Madison', 'Dubuque, Madison or Galena'],
    'a number that holds no more': ['the two places', 'our places'],
    'both of three': ['Neither place is', 'Our places are not'],
  },
};
