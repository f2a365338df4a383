import { type Corrections, page } from '../lint-files';

const treatment = (body: string) => ({
  'pages/costs.md': page(body).replace('kind: practical', 'kind: treatment'),
});

const risks = { 'pages/risks.md': page('Text.').replaceAll(/Costs|costs|Prices/g, 'risks') };

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'off-label-stated': { 'no word on the use': treatment('This use is off-label.[^anand-2023]') },
  'risks-linked': {
    'no link to the risks': { ...treatment('Read [the risks](/risks).'), ...risks },
  },
  'risks-before-offers': {
    'an offer before the risks': [
      '[Ask](/contact)',
      'Read [the risks](/risks).\n\n[Ask](/contact)',
    ],
  },
  'treatment-cites-sources': { 'no source': treatment('Text.[^anand-2023]') },
};
