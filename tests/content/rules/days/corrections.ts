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
  'opening-hours': {
    'closing before opening': ['closes: "05:00"', 'closes: "15:00"'],
    'a day with the same hours twice': ['days: [Tuesday, Thursday]', 'days: [Thursday]'],
  },
  'review-dates': {
    'a review due before it was made': ['reviewDue: 2026-11-19', 'reviewDue: 2027-11-20'],
    'a review good for two years': ['reviewDue: 2028-11-20', 'reviewDue: 2027-11-20'],
  },
  'no-future-days': {
    'a search that has not been made': ['2027-11-20', '2026-11-20'],
    'a year that has not come': ['year: 2032', 'year: 2023'],
    'a day that has not come': ['2026-12-20', '2026-11-22'],
  },
  'period-days': {
    'a notice that ends before it begins': ['until: 2026-12-01', 'until: 2026-12-03'],
  },
  'plausible-days': {
    'a year of another century': ['1926-11-20', '2026-11-20'],
    'a year whose digits have changed places': ['0206-11-20', '2026-11-20'],
  },
  'named-holiday': {
    'a holiday on another day': ['23 September', '24 September'],
    'Good Friday in a year in which it is on another day': ['2 April', '26 March'],
    'a holiday on another day of the week': ['a Monday', 'a Thursday'],
  },
};
