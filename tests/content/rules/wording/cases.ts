import { answer, type Case } from '../lint-files';
import { here, title } from '../small-files';

const entry = (reason: string) => `- words: lifts depression\n  where: faq\n${reason}`;
const forbidden = (words: string) =>
  `- words: "${words}"\n  reason: Those who are ill are patients.\n  instead: patient\n`;

/** What the clinic itself allows and forbids. */
export const cases: Case[] = [
  [
    'allowed-words',
    'an exception without a reason',
    { 'allowed.yaml': entry('') },
    'allowed.yaml:1',
  ],
  [
    'unused-exception',
    'an exception that no text needs',
    { 'allowed.yaml': entry('  reason: The name of a reading group.\n') },
    'allowed.yaml:1',
  ],
  [
    'allowed-words',
    'a tab',
    { 'allowed.yaml': `${entry('  reason: The name of a reading group.\n')}\tid: 1\n` },
    'allowed.yaml:4',
  ],
  [
    'clinic-wording',
    'a form of a word of the clinic',
    { ...answer('Our Clients pay by card.'), 'forbidden.yaml': forbidden('client~') },
    here,
  ],
  [
    'clinic-wording',
    'words that staff wrote as they would type them',
    { ...title('You don’t pay extra'), 'forbidden.yaml': forbidden("You don't pay") },
    'pages/costs.md:2',
  ],
  [
    'forbidden-words',
    'an entry that does not say what to write instead',
    { 'forbidden.yaml': '- words: client\n  reason: They are patients.\n' },
    'forbidden.yaml:1',
  ],
  [
    'forbidden-words',
    'a class of words that does not exist',
    { 'forbidden.yaml': `# Ours.\n${forbidden('<clients> pay')}` },
    'forbidden.yaml:2',
  ],
  ['forbidden-words', 'no word', { 'forbidden.yaml': forbidden('.. *') }, 'forbidden.yaml:1'],
  [
    'forbidden-words',
    'a field twice',
    { 'forbidden.yaml': `${forbidden('client')}  reason: Again.\n` },
    'forbidden.yaml:4',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  [
    'unused-exception',
    {
      ...answer('Ketamine lifts depression.'),
      'allowed.yaml': entry('  reason: The name of a reading group.\n'),
    },
  ],
  ['allowed-words', { 'allowed.yaml': '# Nothing yet.\n' }],
  ['forbidden-words', { 'forbidden.yaml': '# Nothing yet.\n' }],
  [
    'clinic-wording',
    { ...answer('The client portal.'), 'forbidden.yaml': forbidden('client !portal') },
  ],
];
