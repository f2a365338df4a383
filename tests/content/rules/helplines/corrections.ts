import { type Corrections, committed, edited, fixtureFile } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'helping-number': {
    'an office that nobody in danger needs': ['{{phone-board}}', '{{emergency-number}}'],
  },
  'similar-phone': {
    'a helpline with two digits that changed places': [
      'phone: "800-237-8255"',
      'phone: "608-555-0177"',
    ],
  },
  'called-number': {
    'a crisis line with another number and the old day': {
      [committed('clinic.yaml')]: edited('clinic.yaml', 'phone: "988"', 'phone: "987"'),
      'clinic.yaml': fixtureFile('clinic.yaml').replaceAll(
        'checkedOn: 2026-11-20',
        'checkedOn: 2026-11-21',
      ),
    },
  },
  'sourced-phone': {
    'two digits that changed places': ['0800 567 657', '0800 567 567'],
  },
  'known-short-code': {
    'an ambulance without a digit': ['"1077"', '"10177"'],
    'a number for messages without a digit': ['"3139"', '"31393"'],
  },
  'sourced-charge': {
    'a call that costs something beside one that is free': ['free: false', 'free: true'],
  },
  'sourced-times': {
    'hours of an office for a line that always answers': ['office hours', 'day and night'],
  },
};
