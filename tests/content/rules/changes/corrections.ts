import { type Corrections, fixtureFile } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'kept-sense': {
    'a lost denial': ['Stop', 'Never stop'],
    'a denial that is new': ['without', 'with'],
    'words that changed places': [
      'lowers the level, the other one raises',
      'raises the level, the other one lowers',
    ],
    'a number beside its source': ['674', '647'],
    'another figure': ['{{infusion-minutes}}', '{{visit-hours}}'],
  },
  'checked-since': {
    'a source that somebody is said to have opened': [
      'checkedOn: 2026-11-15',
      'checkedOn: 2026-11-20',
    ],
    'a source with another DOI and the old day': ['checkedOn: 2026-11-15', 'checkedOn: 2026-11-20'],
    'another count of the same study': ['outOf: 195', 'outOf: 170'],
  },
  'kept-facts': {
    'a text that is older than it was': ['2026-11-20', '2026-11-21'],
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
    'a sign that left its box': ['\n:::\n\n- a rash', '\n- a rash\n:::'],
    'a sign that became a part of the one above': ['  - a rash', '- a rash'],
    'a sign that is gone': ['- a fever\n', '- a fever\n- a rash\n'],
    'words by which an emergency is known': {
      'clinic.yaml': `${fixtureFile('clinic.yaml')}emergencyWords: [dolor de pecho]\n`,
    },
    'what somebody in danger searches for': ['[fee]', '[fee, want to die]'],
    'a page that was about treatment': ['kind: about', 'kind: treatment'],
    'a box of another kind': [':::urgent', ':::emergency'],
    'a number that is not given any more': ['Text.', 'Text. Call {{emergency-number}}.'],
    'words that the search has to know': {
      'clinic.yaml': `${fixtureFile('clinic.yaml')}crisisWords: [selfharm]\n`,
    },
  },
};
