import { answer, type Case, decision, edited, fixtureFile } from '../lint-files';
import { here } from '../small-files';

const anand = (from: string, to: string) => ({
  'sources/anand-2023.yaml': edited('sources/anand-2023.yaml', from, to),
});
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
    'checked-day',
    'a day on which nobody checked it',
    anand('checked: seen', 'checked: not-yet'),
    'sources/anand-2023.yaml:11',
  ],
  [
    'checked-day',
    'one that somebody saw on no day',
    {
      'sources/anand-2023.yaml': fixtureFile('sources/anand-2023.yaml').replace(
        /checkedOn: .*/,
        'checkedOn: null',
      ),
    },
    'sources/anand-2023.yaml:11',
  ],
  [
    'doi-shape',
    'a digit that is missing',
    anand('10.1056/NEJMoa2302399', '10.1056/NEJMoa230239'),
    'sources/anand-2023.yaml:7',
  ],
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
    'sourced-numbers',
    'a share that the source does not name',
    answer('Of them, 71% responded.[^anand-2023]'),
    here,
  ],
  [
    'sourced-numbers',
    'people whom the source does not count',
    answer('It had 430 people.[^anand-2023]'),
    here,
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
  ['doi-shape', anand('10.1056/NEJMoa2302399', '10.1192/bjp.2023.79')],
  ['source-kind', report('Lancet', 'https://www.thelancet.com/journals/1')],
  ['sourced-numbers', answer('Of 403 people, 55% responded, and 41 of 100 did.[^anand-2023]')],
  ['sourced-numbers', answer('About 9% of us sleep badly. Of 20 people, some came.')],
  ['sourced-results', decision],
];
