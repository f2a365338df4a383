import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'change-days': {
    'a change after the last one': ['updatedOn: 2026-11-20', 'updatedOn: 2026-11-21'],
  },
};
