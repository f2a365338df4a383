import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'contradicted-figures': {
    'what is to be confirmed': ['nine infusions', 'four infusions'],
  },
  'figure-unit': {
    'sessions of a day': ['twice a day', 'twice a week'],
  },
  'plausible-values': {
    'a new price with a nought too many, and not the old one': ['amount: 4800', 'amount: 480'],
    'a place that is said to be closed for a year': ['until: 2027', 'until: 2026'],
  },
  'agreeing-figures': {
    'a course of another length': [
      'value: 3\n    unit: sessions per week\n    displayText: three times a week',
      'value: 2\n    unit: sessions per week\n    displayText: twice a week',
    ],
  },
};
