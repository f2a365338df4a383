import { type Corrections, decision } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'source-kind': {
    'a trial in a network': ['kind: trial', 'kind: organisation'],
    'an encyclopaedia': { 'sources/our-trial.yaml': undefined },
  },
  'sourced-results': {
    'a digit typed wrongly': decision,
    'a comparison typed wrongly': decision,
  },
};
