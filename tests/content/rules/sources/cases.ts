import { type Case, decision, edited } from '../lint-files';

const infusions = (from: string, to: string) => ({
  ...decision,
  'options/infusions.md': edited('options/infusions.md', from, to),
});

/** A report that no journal printed. */
const report = (publication: string, url: string) => ({
  'sources/our-trial.yaml': `authors: "Smith J"\ntitle: "Ketamine"\ntitleIsDescription: true\npublication: "${publication}"\nyear: 2025\nkind: trial\nurl: "${url}"\nfinding: "It says that some felt better."\nchecked: seen\ncheckedOn: 2026-11-20\n`,
});

/** Whether sources agree with what rests on them. */
export const cases: Case[] = [
  [
    'source-kind',
    'a trial in a network',
    report('Facebook', 'https://facebook.com/groups/123'),
    'sources/our-trial.yaml:6',
  ],
  [
    'source-kind',
    'an encyclopaedia',
    report('Wikipedia', 'https://en.wikipedia.org/wiki/Ketamine'),
    'sources/our-trial.yaml:4',
  ],
  [
    'sourced-results',
    'a digit typed wrongly',
    infusions('outOf100: 55', 'outOf100: 58'),
    'options/infusions.md:12',
  ],
  [
    'sourced-results',
    'a comparison typed wrongly',
    infusions('outOf100: 41', 'outOf100: 14'),
    'options/infusions.md:15',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['source-kind', report('Lancet', 'https://www.thelancet.com/journals/1')],
];
