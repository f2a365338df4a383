import { answer, type Case, question } from '../lint-files';
import { here, notice, title } from '../small-files';

const box = ':::emergency[Get help now]\nCall {{emergency-number}}.\n:::\n\n';
const below = 'faq/cost.md:12';

/** How it is spoken of, and the help beside it. */
export const cases: Case[] = [
  [
    'no-delayed-help',
    'to wait in danger',
    answer('With chest pain, wait until the morning.'),
    here,
  ],
  [
    'no-delayed-help',
    'to call a clinic that does not answer',
    answer('If you are in danger, call us.'),
    here,
  ],
  ['no-delayed-help', 'to wait', answer('If you have chest pain, wait.'), here],
  [
    'no-delayed-help',
    'to write with a source',
    answer('If your skin turns yellow, e-mail us.[^anand-2023]'),
    here,
  ],
  ['no-delayed-help', 'no ambulance', answer('Only phone the ambulance if we say so.'), here],
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
  ['suicide-out-of-reach', 'suicide in a title', title('On suicide'), 'pages/costs.md:2'],
  ['suicide-wording', 'a crime', answer(`${box}He committed suicide.`), below],
  [
    'suicide-out-of-reach',
    'suicide in a change, which a feed shows without help',
    {
      'faq/cost.md': question(
        'Text.',
        'changes: [{ day: 2026-11-20, what: We say more of suicide, safety: true }]\n',
      ),
    },
    'faq/cost.md:7',
  ],
  [
    'no-crisis-notice',
    'a line that is said not to answer',
    notice('The helpline is down.'),
    'notices/a.yaml:1',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['no-delayed-help', answer('If you are in danger, call {{emergency-number}}. Then tell us.')],
  ['no-delayed-help', answer('Do not wait until the morning with chest pain.')],
  ['no-delayed-help', answer('If he faints, call {{emergency-number}} and wait with him.')],
  ['no-delayed-help', answer('Tell us before the next infusion if your chest hurts.')],
  ['suicide-wording', answer(`${box}Someone may have died by suicide.`)],
  ['no-crisis-notice', notice('We are closed, and the helpline answers.')],
];
