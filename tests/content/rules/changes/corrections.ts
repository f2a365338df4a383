import { type Corrections, committed, fixtureFile, question } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'noted-change': {
    'a figure that is another one, of which no text tells': {
      [committed('faq/cost.md')]: question('It takes {{infusion-minutes}}.'),
      'faq/cost.md': question(
        'It takes {{infusion-minutes}}.',
        'changes: [{ day: 2026-11-20, what: The infusion takes longer }]\n',
      ),
    },
    'another price, of which the place does not tell': [
      'updatedOn:',
      'changes: [{ day: 2026-11-19, what: One infusion costs more }]\nupdatedOn:',
    ],
  },
  'checked-since': {
    'a figure that nobody has confirmed, and that others publish': ['value: 30', 'value: 36'],
    'another count of the same study': ['outOf: 195', 'outOf: 170'],
  },
  'kept-facts': {
    'all holidays': { 'holidays.yaml': fixtureFile('holidays.yaml') },
    'a figure in another unit': [
      '    value: 36\n    unit: weeks\n    displayText: 36 weeks',
      '    value: 36\n    unit: hours\n    displayText: 36 hours',
    ],
    'a figure that lost its floor': [
      '    value: 36\n    unit: hours\n',
      '    value: 36\n    unit: hours\n    atLeast: visit-hours\n',
    ],
    'a holiday that is gone, and one on another day': {
      'holidays.yaml':
        'holidays:\n  - { name: Labor Day, monthDay: "09-01" }\n  - { name: Christmas Day, monthDay: "12-25" }\n',
    },
    'an option that warns nobody any more': [
      'keySources:',
      'caution: Not in an emergency.\nkeySources:',
    ],
    'a line that is gone': {
      'clinic.yaml': fixtureFile('clinic.yaml').replace(
        'about: any phone',
        'about: any phone\n  others:\n    - { name: Ambulance, phone: "911", when: day and night, free: true, checkedOn: null }',
      ),
    },
  },
  'kept-help': {
    'words by which an emergency is known': {
      'clinic.yaml': `${fixtureFile('clinic.yaml')}emergencyWords: [dolor de pecho]\n`,
    },
    'words that the search has to know': {
      'clinic.yaml': `${fixtureFile('clinic.yaml')}crisisWords: [selfharm]\n`,
    },
  },
};
