import { answer, type Case } from '../lint-files';
import { here, notice } from '../small-files';

const box = ':::emergency[Get help now]\nCall {{emergency-number}}.\n:::\n\n';
const below = 'faq/cost.md:12';

/** How it is spoken of, and the help beside it. */
export const cases: Case[] = [
  ['suicide-help-first', 'no help above', answer('Thoughts of suicide can pass.'), here],
  [
    'suicide-help-first',
    'a box above that has lost its number',
    answer(`${box.replaceAll('{{emergency-number}}', 'us')}Thoughts of suicide can pass.`),
    below,
  ],
  [
    'suicide-main-subject',
    'a text that does not say what infusions are not',
    answer(`${box}Go to your nearest emergency unit. Suicide. Suicide.`),
    below,
  ],
  [
    'suicide-number',
    'a number outside a condition',
    answer(`${box}Thoughts of suicide eased in 55%.[^anand-2023]`),
    below,
  ],
  ['suicide-wording', 'a crime', answer(`${box}He committed suicide.`), below],
  [
    'no-crisis-notice',
    'a line that is said not to answer',
    notice('The helpline is down.'),
    'notices/a.yaml:1',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['no-crisis-notice', notice('We are closed, and the helpline answers.')],
];
