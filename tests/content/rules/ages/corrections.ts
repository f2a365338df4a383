import type { Corrections } from '../lint-files';
import { otherHours } from './cases';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'review-age': {
    'a review that is due': [
      'reviewedOn: 2026-01-01\nreviewDue: 2026-12-01',
      'reviewedOn: 2026-11-22\nreviewDue: 2027-11-22',
    ],
    'a review that was due': [
      'reviewedOn: 2026-01-01\nreviewDue: 2026-11-01',
      'reviewedOn: 2026-11-22\nreviewDue: 2027-11-22',
    ],
  },
  'past-period': {
    'a notice that is over': { 'notices/moved.yaml': undefined },
    'other hours that are over': [otherHours, ''],
    'a closure that is over': [
      'closures:\n  - { from: 2025-12-24, until: 2026-01-02, why: the winter break }\n',
      '',
    ],
  },
};
