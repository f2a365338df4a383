import { type Corrections, decision, fixtureFile } from '../lint-files';

const waiting = { 'options/waiting.md': fixtureFile('options/waiting.md') };

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'option-sections': {
    'sections out of order': waiting,
    'an empty section': [
      '## How long it lasts\n',
      '## How long it lasts\n\nIt may go on, or lift for a time. Nobody can tell.\n',
    ],
  },
  'compared-results': {
    'a result without its comparison': [
      '      people: 100 people who do not exist',
      '      noComparison: Nobody was compared with anyone.\n      people: 100 people who do not exist',
    ],
    'a harm that was counted without its comparison': [
      'outOf100: 9,',
      'outOf100: 9, noComparison: Nobody was compared with anyone.,',
    ],
  },
  'known-decision': {
    'a decision about no condition': {
      'conditions/depression.md': fixtureFile('conditions/depression.md'),
    },
  },
  'option-balance': {
    'an option that says more than the others': ['It is a bargain for you. '.repeat(9), ''],
    'half as many harms as the others': [
      'commonHarms:\n',
      'commonHarms:\n  - what: Sleep stays poor\n',
    ],
    'a decision with nothing to choose from': decision,
  },
};
