import { answer, type Corrections } from '../lint-files';

const entry = '- words: lifts depression\n  where: faq\n';
const used = answer('Ketamine lifts depression.');

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'allowed-words': {
    'an exception without a reason': {
      ...used,
      'allowed.yaml': `${entry}  reason: The name of a reading group.\n`,
    },
    'a tab': { ...used, 'allowed.yaml': `${entry}  reason: The name of a reading group.\n` },
  },
  'unused-exception': { 'an exception that no text needs': { 'allowed.yaml': undefined } },
  'clinic-wording': {
    'a form of a word of the clinic': ['Our Clients pay', 'A patient pays'],
    'words that staff wrote as they would type them': ['You don’t pay extra', 'What you pay'],
  },
  'forbidden-words': {
    'an entry that does not say what to write instead': [
      'They are patients.\n',
      'They are patients.\n  instead: patient\n',
    ],
    'a class of words that does not exist': ['<clients>', 'client|clients'],
    'no word': ['.. *', 'client'],
    'a field twice': ['  reason: Again.\n', ''],
  },
};
