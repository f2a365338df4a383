import { type Corrections, page } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'tokens-in-fields': {
    'a source in a summary': { 'pages/costs.md': page('Prices differ.[^anand-2023]') },
  },
};
