import { answer, type Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'medicine-orders': {
    'a name from the words of the search': {
      ...answer('Ask your doctor before you skip your Stilnox that evening.'),
      'words.txt': 'Stilnox\n',
    },
  },
  'cited-safety': {
    'safety in a notice': ['The drip stays fairly safe.', 'We are closed.'],
  },
};
