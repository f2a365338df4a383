import { answer, type Corrections } from '../lint-files';

const box = ':::emergency[Get help now]\nCall {{emergency-number}}.\n:::\n\n';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'suicide-help-first': {
    'no help above': answer(`${box}Thoughts of suicide can pass.`),
    'a box above that has lost its number': answer(`${box}Thoughts of suicide can pass.`),
  },
  'suicide-main-subject': {
    'a text that does not say what infusions are not': [
      '.\n:::',
      '. Infusions are not emergency treatment.\n:::',
    ],
  },
  'suicide-number': {
    'a number outside a condition': [
      'Thoughts of suicide eased in 55%.[^anand-2023]',
      'They can pass.',
    ],
  },
  'suicide-wording': { 'a crime': ['He committed suicide', 'Someone may have died by suicide'] },
  'no-crisis-notice': {
    'a line that is said not to answer': { 'notices/a.yaml': undefined },
  },
};
