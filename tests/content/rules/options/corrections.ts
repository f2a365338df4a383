import { type Corrections, decision, fixtureFile } from '../lint-files';

const waiting = { 'options/waiting.md': fixtureFile('options/waiting.md') };

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'option-sections': {
    'a section that is missing': [
      'The illness sometimes passes',
      '## How it may work\n\nThe illness sometimes passes',
    ],
    'a section that is in no other option': ['## Why we like it', '## How it may work'],
    'a section below the others': ['### How it may work', '## How it may work'],
    'sections out of order': waiting,
    'an empty section': [
      '## How long it lasts\n',
      '## How long it lasts\n\nIt may go on, or lift for a time. Nobody can tell.\n',
    ],
    'text before the first section': [
      'It is easy.\n\n## What happens\n',
      '## What happens\n\nIt is easy.\n',
    ],
  },
  'compared-results': {
    'a result without its comparison': [
      '      people: 100 people who do not exist',
      '      noComparison: Nobody was compared with anyone.\n      people: 100 people who do not exist',
    ],
    'a chance with neither a result nor a reason': [
      'recover: {}',
      'recover:\n  none: No trial counted it.',
    ],
    'a harm that was counted without its comparison': [
      'outOf100: 9,',
      'outOf100: 9, noComparison: Nobody was compared with anyone.,',
    ],
  },
  'possible-results': {
    'a count outside its own range': ['from: 21', 'from: 12'],
    'a range from above to below': ['from: 30, to: 10', 'from: 10, to: 30'],
    'more people than there were': ['outOf: 110', 'outOf: 100'],
  },
  'hedged-gain': {
    'a gain that is certain': ['Works within a day.', 'Can work within a day.'],
    'a gain that is scorned': ['Useless.', 'Some get better.'],
  },
  'known-decision': {
    'an option of no decision': ['depresion', 'depression'],
    'a decision about no condition': {
      'conditions/depression.md': fixtureFile('conditions/depression.md'),
    },
  },
  'option-balance': {
    'an option that says less than the others': [
      'It may go on.',
      'It may go on, or lift for a time.',
    ],
    'an option that says more than the others': ['It is a bargain for you. '.repeat(9), ''],
    'half as many harms as the others': [
      'commonHarms:\n',
      'commonHarms:\n  - what: Sleep stays poor\n',
    ],
    'a decision with nothing to choose from': decision,
  },
  'out-of-100': {
    'a percentage': ['in 20%.', 'in 20 of 100 people.'],
    'another denominator': ['1 in 5 people', '20 of 100 people'],
  },
};
