import { answer, type Corrections, fixtureFile } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'unknown-word': {
    'a word in no dictionary, told once': { 'words.txt': `${fixtureFile('words.txt')}Zzyzxine\n` },
    'a file in another language': answer('Text.'),
  },
};
