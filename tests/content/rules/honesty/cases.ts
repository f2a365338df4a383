import { type Case, page } from '../lint-files';

const treatment = (body: string) => ({
  'pages/costs.md': page(body).replace('kind: practical', 'kind: treatment'),
});
const honest = 'This use is off-label.[^anand-2023]\n\nRead [the risks](/risks).';

/** What a text about treatment has to say. */
export const cases: Case[] = [
  ['off-label-stated', 'no word on the use', treatment('Text.'), 'pages/costs.md'],
  ['risks-linked', 'no link to the risks', treatment('Text.'), 'pages/costs.md'],
  [
    'risks-before-offers',
    'an offer before the risks',
    treatment(`[Ask](/contact)\n\n${honest}`),
    'pages/costs.md:9',
  ],
  ['treatment-cites-sources', 'no source', treatment('Text.'), 'pages/costs.md'],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['risks-before-offers', treatment(`${honest}\n\n[Ask](/contact)`)],
  ['off-label-stated', treatment(honest)],
];
