import { type Case, changedOption, decision, edited, type Files } from '../lint-files';

/** What every option of a decision says alike. */
export const cases: Case[] = [
  [
    'option-sections',
    'a section that is missing',
    changedOption('## How it may work\n', ''),
    'options/waiting.md:34',
  ],
  [
    'option-sections',
    'a section that is in no other option',
    changedOption('## How it may work', '## Why we like it'),
    'options/waiting.md:34',
    'options/waiting.md:38',
  ],
  [
    'option-sections',
    'a section below the others',
    changedOption('## How it may work', '### How it may work'),
    'options/waiting.md:38',
  ],
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
    'option-sections',
    'text before the first section',
    changedOption('## What happens', 'It is easy.\n\n## What happens'),
    'options/waiting.md:34',
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
    'a chance with neither a result nor a reason',
    changedOption('recover:\n  none: No trial cited here counted it.', 'recover: {}'),
    'options/waiting.md:18',
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
    'hedged-gain',
    'a gain that is certain',
    changedOption('gain: No new side effects.', 'gain: Works within a day.'),
    'options/waiting.md:6',
  ],
  [
    'hedged-gain',
    'a gain that is scorned',
    changedOption('gain: No new side effects.', 'gain: Useless.'),
    'options/waiting.md:6',
  ],
  [
    'known-decision',
    'an option of no decision',
    changedOption('decision: depression', 'decision: depresion'),
    'options/waiting.md:4',
  ],
  [
    'known-decision',
    'a decision about no condition',
    { ...decision, 'conditions/depression.md': undefined },
    'decisions/depression.md:7',
  ],
  [
    'option-balance',
    'an option that says less than the others',
    changedOption('It may go on, or lift for a time. Write down how you are.', 'It may go on.'),
    'options/waiting.md:46',
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
  [
    'out-of-100',
    'a percentage',
    changedOption('It may go on, or lift for a time.', 'It lifts in 20%.[^short-2018]'),
    'options/waiting.md:48',
  ],
  [
    'out-of-100',
    'another denominator',
    changedOption('what: It can get worse', 'what: It gets worse in 1 in 5 people'),
    'options/waiting.md:24',
  ],
  [
    'possible-results',
    'a count outside its own range',
    changedOption('people: 100 people', 'range: { from: 21, to: 30 }\n      people: 100 people'),
    'options/waiting.md:12',
  ],
  [
    'possible-results',
    'a range from above to below',
    changedOption('people: 100 people', 'range: { from: 30, to: 10 }\n      people: 100 people'),
    'options/waiting.md:14',
  ],
  [
    'possible-results',
    'more people than there were',
    changedOption('people: 100 people', 'outOf: 110\n      people: 100 people'),
    'options/waiting.md:14',
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
