import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'holiday-day': {
    'a holiday without a day': [
      'Labor Day\n',
      'Labor Day\n    nthWeekday: { nth: first, weekday: Monday, month: 9 }\n',
    ],
    'a holiday with two days': ['    once: 2027-05-01\n', ''],
  },
  'review-dates': {
    'a review due before it was made': ['reviewDue: 2026-11-19', 'reviewDue: 2027-11-20'],
    'a review good for two years': ['reviewDue: 2028-11-20', 'reviewDue: 2027-11-20'],
  },
  'period-days': {
    'a notice that ends before it begins': ['until: 2026-12-01', 'until: 2026-12-03'],
  },
  'named-holiday': {
    'a holiday on another day': ['23 September', '24 September'],
    'Good Friday in a year in which it is on another day': ['2 April', '26 March'],
    'a holiday on another day of the week': ['a Monday', 'a Thursday'],
  },
};
