import { type Corrections, decision } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'checked-day': {
    'a day on which nobody checked it': ['checked: not-yet', 'checked: second-hand'],
    'one that somebody saw on no day': ['checkedOn: null', 'checkedOn: 2026-11-20'],
  },
  'doi-shape': { 'a digit that is missing': ['NEJMoa230239', 'NEJMoa2302399'] },
  'source-kind': {
    'a trial in a network': ['kind: trial', 'kind: organisation'],
    'an encyclopaedia': { 'sources/our-trial.yaml': undefined },
  },
  'sourced-numbers': {
    'a share that the source does not name': ['71%', '55%'],
    'people whom the source does not count': ['430 people', '403 people'],
  },
  'sourced-results': {
    'a digit typed wrongly': decision,
    'a comparison typed wrongly': decision,
  },
};
