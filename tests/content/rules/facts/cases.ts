import { answer, type Case, committed, edited, fixtureFile, page, question } from '../lint-files';
import { here, notice } from '../small-files';

const place = (from: string, to: string) => ({
  'locations/dubuque.md': edited('locations/dubuque.md', from, to),
});
const says = (sentence: string) => place('## Getting here', `${sentence}\n\n## Getting here`);
const places = {
  'locations/dubuque.md': fixtureFile('locations/dubuque.md'),
  'locations/madison.md': fixtureFile('locations/madison.md'),
};
const lineOfText = 'locations/dubuque.md:42';

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
    'known-place',
    'a town without a place',
    { ...answer('You find us in Springfield.'), ...places },
    here,
  ],
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
    'contradicted-advice',
    'the only sentence against it, turned over',
    {
      ...answer('You may take ketamine at home.'),
      [committed('faq/cost.md')]: question('Do not take ketamine at home.'),
    },
    here,
  ],
  ['known-emergency', 'an ambulance that is not there', answer('The ambulance is on 10711.'), here],
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
  ['contradicted-facts', 'a telephone that is denied', says('We have no telephone.'), lineOfText],
  ['contradicted-facts', 'hours that are denied', says('Our hours are not fixed.'), lineOfText],
  ['contradicted-facts', 'a street that is denied', says('Ask us for the address.'), lineOfText],
  [
    'contradicted-facts',
    'three places beside two',
    { ...places, ...answer('We treat people in three places.') },
    here,
  ],
  [
    'contradicted-facts',
    'places that are counted without us',
    { ...places, ...answer('The bus runs between the three places.') },
    here,
  ],
  [
    'contradicted-facts',
    'a pair where there is one',
    {
      'locations/dubuque.md': places['locations/dubuque.md'],
      ...answer('Neither place has a lift.'),
    },
    here,
  ],
  [
    'contradicted-facts',
    'all of them, after a sentence about both',
    { ...places, ...answer('Both our places are small. All three have parking.') },
    here,
  ],
  ['known-emergency', 'a number of another country', answer('Call 112 at once.'), here],
  ['contradicted-facts', 'open at night', says('We are open day and night.'), lineOfText],
  ['kept-escort', 'a way home alone', answer('You may go home alone.'), here],
  ['kept-escort', 'an escort who leaves', answer('Your escort need not stay.'), here],
  ['known-emergency', 'a number in words', answer('Or call one one two.'), here],
  ['notice-days', 'a day before it', notice('We are closed on 16 December.'), 'notices/a.yaml:1'],
  ['notice-days', 'a day after it', notice('Closed until 16 January.'), 'notices/a.yaml:1'],
  ['notice-days', 'tomorrow', notice('We are closed tomorrow.'), 'notices/a.yaml:1'],
  ['true-days', 'a day of no month', answer('It begins on 31 November.'), here],
  ['true-days', 'a weekday of another year', answer('On Thursday 16 December 2026.'), here],
  [
    'true-days',
    'a weekday without a year',
    answer('On Thursday, December 17, or on Friday, December 17.'),
    here,
  ],
  [
    'map-country',
    'a map of another country',
    place('search?query=Dubuque', '#map=17/51.5007/-0.1246'),
    'locations/dubuque.md:33',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['every-place', { ...newPlace, ...answer('Only Dubuque and Madison have a lift.') }],
  ['every-place', { ...newPlace, ...answer('We are in Dubuque, Madison and Galena.') }],
  [
    'every-place',
    { ...places, ...answer('Both places have a lift. We are in Dubuque and Madison.') },
  ],
  ['every-place', { ...newPlace, ...answer('Ask about Dubuque. Ask about Madison.') }],
  [
    'medicine-brands',
    { ...brands, ...answer('Sertraline (Zoloft) is one, valproate (Epilim) another.') },
  ],
  ['medicine-brands', answer('A hospital (Springview) and a ward (Springview).')],
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
  ['known-place', { ...answer('We are in Dubuque, and in June we are away.'), ...places }],
  ['contradicted-facts', { ...places, ...answer('We treat people in two places.') }],
  ['contradicted-facts', answer('One trial ran in three places.')],
  [
    'contradicted-facts',
    {
      ...places,
      ...answer(
        'Both places have a lift, and neither of our places a shop. All three drugs have side effects. In a trial, the three hospitals differed.',
      ),
    },
  ],
  ['kept-escort', answer('You may come alone to the first talk. Do not go home alone.')],
  ['known-emergency', answer('Call {{emergency-number}} or 911; they call at 9.')],
  ['contradicted-facts', says('The helpline is open day and night. 24 hours are not enough.')],
  ['contradicted-facts', answer('Emergency units are open day and night, and we are not.')],
  [
    'notice-days',
    notice('We are closed from 24 December to 2 January, and open again on 3 January.'),
  ],
  ['notice-days', notice('We are closed until 2 January. Messages wait until 4 January.')],
  ['true-days', answer('On Wednesday 16 December 2026, in May 2026, and on 29 February.')],
];
