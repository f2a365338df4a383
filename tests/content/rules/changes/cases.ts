import { type Case, question } from '../lint-files';

const changes = '{ day: 2026-11-21, what: We added a sentence, safety: false }';

/** Whether readers are told what has changed. */
export const cases: Case[] = [
  [
    'change-days',
    'a change after the last one',
    { 'faq/cost.md': question('Text.', `changes: [${changes}]\n`) },
    'faq/cost.md:7',
  ],
  [
    'noted-change',
    'a text that has changed',
    { 'faq/cost.md': question('Text.'), 'texts.lock': 'faq/cost 2026-11-19 0000000000000000' },
    'faq/cost.md:6',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  [
    'noted-change',
    {
      'faq/cost.md': question('Text.', `changes: [${changes.replace('21', '20')}]\n`),
      'texts.lock': 'faq/cost 2026-11-19 0000000000000000',
    },
  ],
  [
    'noted-change',
    { 'faq/cost.md': question('Text.'), 'texts.lock': 'faq/cost 2026-11-20 0000000000000000' },
  ],
  [
    'change-days',
    { 'faq/cost.md': question('Text.', `changes: [${changes.replace('21', '20')}]\n`) },
  ],
];
