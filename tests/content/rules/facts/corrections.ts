import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'every-place': {
    'a list without the new one': ['Dubuque or Madison', 'Dubuque, Madison or Galena'],
    'a number that holds no more': ['the two places', 'our places'],
    'both of three': ['Neither place is', 'Our places are not'],
  },
  'medicine-brands': {
    'a brand beside another substance': ['Fluoxetine', 'Sertraline'],
    'a brand below another synonym': {
      'synonyms.yaml': 'synonyms:\n  - means: lithium\n    words: [Camcolit]\n',
    },
    'a brand that was another one’s before': ['Camcolit, Lamictin', 'Camcolit'],
  },
  'removed-place': {
    'a place of which only the old name is left': ['in Springfield', 'in Dubuque'],
  },
  'contradicted-advice': {
    'what another text denies': ['Our team looks at the form day and night.', 'We listen.'],
  },
  'notice-days': {
    'a day before it': ['16 December', '26 December'],
    'a day after it': ['16 January', '2 January'],
    tomorrow: ['tomorrow', 'until 2 January'],
  },
};
