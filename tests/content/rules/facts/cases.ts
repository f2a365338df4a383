import { answer, type Case, fixtureFile, page } from '../lint-files';
import { here, notice } from '../small-files';

const places = {
  'locations/dubuque.md': fixtureFile('locations/dubuque.md'),
  'locations/madison.md': fixtureFile('locations/madison.md'),
};

/** The same with one that git does not have. */
const newPlace = {
  ...places,
  'locations/galena.md': fixtureFile('locations/dubuque.md')
    .replaceAll(/Dubuque/g, 'Galena')
    .replace(/order: \d/, 'order: 3'),
  'git:locations/galena.md': undefined,
};
const brands = {
  'pages/medicines.md': page('Valproate (Epilim) and sertraline (Zoloft, Serdep) are medicines.'),
};

/** Whether fields and texts agree, and can be true. */
export const cases: Case[] = [
  [
    'contradicted-advice',
    'what another text denies',
    {
      'pages/costs.md': page('Nobody monitors this form at night.'),
      ...answer('Our team looks at the form day and night.'),
    },
    here,
  ],
  [
    'contradicted-advice',
    'a permission beside a prohibition',
    {
      'pages/costs.md': page('No, do not take ketamine at home.'),
      ...answer('You can give yourself the second drip at home.'),
    },
    here,
  ],
  [
    'every-place',
    'a list without the new one',
    { ...newPlace, ...answer('Ask whether Dubuque or Madison suits you.') },
    here,
  ],
  [
    'every-place',
    'a number that holds no more',
    { ...newPlace, ...answer('Times differ between the two places.') },
    here,
  ],
  [
    'every-place',
    'both of three',
    { ...newPlace, ...answer('Neither place is for emergencies.') },
    here,
  ],
  [
    'medicine-brands',
    'a brand beside another substance',
    { ...brands, ...answer('Fluoxetine (Zoloft) is one.'), 'git:faq/cost.md': undefined },
    here,
  ],
  [
    'medicine-brands',
    'a brand below another synonym',
    {
      ...brands,
      'synonyms.yaml': 'synonyms:\n  - means: lithium\n    words: [Camcolit, Epilim]\n',
      'git:synonyms.yaml': 'synonyms:\n  - means: lithium\n    words: [Camcolit]\n',
    },
    'synonyms.yaml:3',
  ],
  [
    'medicine-brands',
    'a brand that was another one’s before',
    {
      'synonyms.yaml': 'synonyms:\n  - means: lithium\n    words: [Camcolit, Lamictin]\n',
      'git:synonyms.yaml':
        'synonyms:\n  - means: lamotrigine\n    words: [Lamictin]\n  - means: lithium\n    words: [Camcolit]\n',
    },
    'synonyms.yaml:3',
  ],
  [
    'removed-place',
    'a place of which only the old name is left',
    {
      ...places,
      'locations/dubuque.md': fixtureFile('locations/dubuque.md').replace(
        'order: ',
        'aliases: [old-springfield]\norder: ',
      ),
      ...answer('We also see people in Springfield.'),
    },
    here,
  ],
  ['notice-days', 'a day before it', notice('We are closed on 16 December.'), 'notices/a.yaml:1'],
  ['notice-days', 'a day after it', notice('Closed until 16 January.'), 'notices/a.yaml:1'],
  ['notice-days', 'tomorrow', notice('We are closed tomorrow.'), 'notices/a.yaml:1'],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['every-place', { ...newPlace, ...answer('Only Dubuque and Madison have a lift.') }],
  ['every-place', { ...newPlace, ...answer('We are in Dubuque, Madison and Galena.') }],
  ['every-place', { ...newPlace, ...answer('Ask about Dubuque. Ask about Madison.') }],
  [
    'medicine-brands',
    { ...brands, ...answer('Sertraline (Zoloft) is one, valproate (Epilim) another.') },
  ],
  [
    'removed-place',
    {
      ...places,
      'locations/dubuque.md': 'no place',
      'git:locations/galena.md': fixtureFile('locations/dubuque.md').replaceAll(
        'Dubuque',
        'Galena',
      ),
      ...answer('You find us in Galena.'),
    },
  ],
  ['known-place', { 'locations/dubuque.md': 'no place', ...answer('You find us in Dubuque.') }],
  [
    'contradicted-advice',
    {
      'pages/costs.md': page(
        'Nobody monitors this form. What you say is confidential. Tell us about your medicines. Stay awake. Do not take ketamine at home. Medical aids do not yet pay for the infusion.',
      ),
      ...answer(
        'A nurse reads messages on weekdays. You need not tell your employer which medicines you take. Your wife may ask us how you are if you agree. Your medical aid has to pay for a hospital stay. You are not asleep during the infusion.',
      ),
    },
  ],
  [
    'notice-days',
    notice('We are closed from 24 December to 2 January, and open again on 3 January.'),
  ],
  ['notice-days', notice('From 24 December the entrance is in the side street.')],
  ['notice-days', notice('We are closed until 2 January. Messages wait until 4 January.')],
];
