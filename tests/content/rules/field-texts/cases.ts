import type { Case } from '../lint-files';
import { editedCosts } from '../small-files';

/** How it is typed. */
export const cases: Case[] = [
  [
    'tokens-in-fields',
    'a source in a summary',
    editedCosts('differ.', 'differ.[^anand-2023]'),
    'pages/costs.md:4',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['tokens-in-fields', editedCosts('differ.', 'differ: {{sessions}}'.replace(': ', ', '))],
];
