import { answer, type Case, edited, fixtureFile } from '../lint-files';

const place = (from: string, to: string) => ({
  'locations/dubuque.md': edited('locations/dubuque.md', from, to),
});
const places = {
  'locations/dubuque.md': fixtureFile('locations/dubuque.md'),
  'locations/madison.md': fixtureFile('locations/madison.md'),
};

/** Whether numbers fit, agree and can be true. */
export const cases: Case[] = [
  [
    'plausible-values',
    'a place that is said to be closed for a year',
    {
      'notices/a.yaml': 'says: We are closed.\nfrom: 2026-12-01\nuntil: 2027-12-01\nplaces: []\n',
    },
    'notices/a.yaml:3',
  ],
  [
    'agreeing-figures',
    'a course of another length',
    {
      'figures.yaml': `${fixtureFile('figures.yaml')}
  - name: sessions-per-week
    label: How often
    value: 3
    unit: sessions per week
    displayText: three times a week
    owner: doctor
    confirmedOn: null
`,
    },
    'figures.yaml:35',
  ],
  [
    'plausible-values',
    'a new price with a nought too many, and not the old one',
    {
      ...place('amount: 480', 'amount: 4800'),
      'git:locations/dubuque.md': edited('locations/dubuque.md', 'One infusion', 'A talk'),
      'locations/madison.md': fixtureFile('locations/madison.md'),
    },
    'locations/dubuque.md:18',
  ],
  [
    'figure-unit',
    'sessions of a day',
    {
      'figures.yaml': `${fixtureFile('figures.yaml')}
  - name: sessions-per-week
    label: How often
    value: 2
    unit: sessions per week
    displayText: twice a day
    owner: doctor
    confirmedOn: null
`,
    },
    'figures.yaml:81',
  ],
  [
    'contradicted-figures',
    'what is to be confirmed',
    {
      'figures.yaml': `${fixtureFile('figures.yaml')}    toConfirm:
      - owner: doctor
        what: nine infusions in two weeks
`,
    },
    'figures.yaml:78',
  ],
  [
    'plausible-values',
    'a new price ten times the one that git has',
    {
      ...places,
      ...place('amount: 480', 'amount: 4800'),
      'git:locations/dubuque.md': edited(
        'locations/dubuque.md',
        /prices:[\s\S]*?(?=\n\w)/.exec(fixtureFile('locations/dubuque.md'))?.[0] ?? '',
        'prices: []',
      ),
    },
    'locations/dubuque.md:18',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  [
    'fitting-figures',
    {
      'figures.yaml': fixtureFile('figures.yaml').replace(
        /(driving-hours[\s\S]*?unit: )hours/,
        '$1minutes',
      ),
      ...answer('Not for {{driving-hours}} after an infusion.'),
    },
  ],
];
