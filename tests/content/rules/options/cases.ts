import { type Case, changedOption, decision, edited, type Files } from '../lint-files';

/** What every option of a decision says alike. */
export const cases: Case[] = [
  [
    'option-sections',
    'sections out of order',
    changedOption(
      '## How it may work\n\nThe illness sometimes passes untreated. Nobody can tell for whom it will.\n\n## How long it takes',
      '## How long it takes\n\nThe illness sometimes passes.\n\n## How it may work',
    ),
    'options/waiting.md:42',
  ],
  [
    'option-sections',
    'an empty section',
    changedOption('It may go on, or lift for a time. Write down how you are.\n', ''),
    'options/waiting.md:46',
  ],
  [
    'compared-results',
    'a result without its comparison',
    changedOption(
      '      noComparison: These numbers are made up for a test, so nothing stands beside them.\n',
      '',
    ),
    'options/waiting.md:11',
  ],
  [
    'compared-results',
    'a harm that was counted without its comparison',
    changedOption(
      '  - what: The symptoms go on\n',
      '  - what: The symptoms go on\n    counted: { who: In a test, outOf100: 9, people: 100 people, sources: [short-2018] }\n',
    ),
    'options/waiting.md:22',
  ],
  [
    'known-decision',
    'a decision about no condition',
    { ...decision, 'conditions/depression.md': undefined },
    'decisions/depression.md:7',
  ],
  [
    'option-balance',
    'an option that says more than the others',
    changedOption('At home. It costs', `At home. ${'It is a bargain for you. '.repeat(9)}It costs`),
    'options/waiting.md:58',
  ],
  [
    'option-balance',
    'half as many harms as the others',
    {
      ...decision,
      ...Object.fromEntries(
        ['infusions', 'shock-therapy'].map((name) => [
          `options/${name}.md`,
          edited(
            `options/${name}.md`,
            'seriousHarms:',
            `${'Ache Fog Fear'.replaceAll(/(\w+) ?/g, '  - what: $1\n')}seriousHarms:`,
          ),
        ]),
      ),
    },
    'options/waiting.md:20',
  ],
  [
    'option-balance',
    'a decision with nothing to choose from',
    { ...decision, 'options/shock-therapy.md': undefined, 'options/waiting.md': undefined },
    'decisions/depression.md',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ...[
    'option-sections',
    'compared-results',
    'known-decision',
    'option-balance',
    'out-of-100',
    'possible-results',
  ].map((rule): [string, Files] => [rule, decision]),
  [
    'possible-results',
    changedOption('people: 100 people', 'outOf: 200\n      people: two trials of 100 people'),
  ],
  [
    'possible-results',
    changedOption('people: 100 people', 'range: { from: 20, to: 20 }\n      people: 1,200 people'),
  ],
  [
    'out-of-100',
    changedOption('It may go on, or lift for a time.', 'It lifts in 20 of 100 people.'),
  ],
];
