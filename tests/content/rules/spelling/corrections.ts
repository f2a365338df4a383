import { answer, type Corrections, fixtureFile } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'confused-words': {
    'than typed as then': ['then', 'than'],
    'your typed as you are': ['you’re', 'your'],
  },
  'typed-digits': {
    'a small letter for a digit': ['3o', '30'],
    'a letter before digits': ['l0', '10'],
    'a letter for a digit': ['4O', '40'],
  },
  'no-doubled-words': {
    'the unit once more, as one or many': [' hour.', '.'],
    'a word twice': ['the the', 'the'],
    'the unit once more': [' minutes.', '.'],
  },
  'unknown-word': {
    'a word in no dictionary, told once': { 'words.txt': `${fixtureFile('words.txt')}Zzyzxine\n` },
    'a file in another language': answer('Text.'),
  },
  'word-list-order': {
    'two words on one line': ['Bestmed, Bonitas', 'Bestmed\nBonitas'],
    'words out of order': ['HIPAA\nPTSD\nesketamine', 'esketamine\nHIPAA\nPTSD'],
    'a word twice': ['PTSD\nPTSD', 'PTSD'],
  },
  'english-only': {
    'a short sentence': ['Ons is oop op Saterdae.', 'We answer soon.'],
    'two words': ['Zzyzxula ngozzyzxelo.', 'We are closed.'],
    Afrikaans: ['Ons antwoord gewoonlik binne twee dae.', 'We answer soon.'],
  },
};
