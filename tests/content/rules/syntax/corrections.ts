import { answer, type Corrections, page } from '../lint-files';

const costs = { 'pages/costs.md': page('Text.\n\n::prices') };

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'link-syntax': {
    'brackets the wrong way round': {
      ...answer('See [the costs](/costs).'),
      'pages/costs.md': page('Text.'),
    },
    'a link pasted twice': {
      ...answer('See [the risks](/risks).'),
      'pages/risks.md': page('Text.'),
    },
    'one without its first bracket': { ...answer('See [costs](/costs).'), ...costs },
  },
};
