import { answer, type Case, fixtureFile, here } from '../lint-files';

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

/** Places that are there under another name. */
export const cases: Case[] = [
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
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['every-place', { ...newPlace, ...answer('Only Dubuque and Madison have a lift.') }],
  ['every-place', { ...newPlace, ...answer('We are in Dubuque, Madison and Galena.') }],
  ['every-place', { ...newPlace, ...answer('Ask about Dubuque. Ask about Madison.') }],
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
];
