import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'no-certainty': {
    'a cure': [
      'Ketamine cures depression.',
      'In one trial of 403 people, 55.4% responded to ketamine, against 41.2% after ECT, within three weeks.[^anand-2023] No one can predict whether it will help you.',
    ],
    'a cure with a source': [
      'Ketamine is a cure.[^anand-2023]',
      'In one trial of 403 people, 55.4% responded to ketamine, against 41.2% after ECT, within three weeks.[^anand-2023] No one can predict whether it will help you.',
    ],
  },
  'no-life-promises': {
    'a promise': [
      'Get your life back.',
      'In one trial of 403 people, 55.4% responded to ketamine, against 41.2% after ECT, within three weeks.[^anand-2023]',
    ],
  },
};
