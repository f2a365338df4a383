import { answer, type Case, edited, fixtureFile } from '../lint-files';

const here = 'faq/cost.md:8';
const place = (from: string, to: string) => ({
  'locations/dubuque.md': edited('locations/dubuque.md', from, to),
});
const says = (sentence: string) => place('## Getting here', `${sentence}\n\n## Getting here`);
const places = {
  'locations/dubuque.md': fixtureFile('locations/dubuque.md'),
  'locations/madison.md': fixtureFile('locations/madison.md'),
};
const lineOfText = 'locations/dubuque.md:42';

/** Whether fields and texts agree, and can be true. */
export const cases: Case[] = [
  ['contradicted-facts', 'a telephone that is denied', says('We have no telephone.'), lineOfText],
  ['contradicted-facts', 'hours that are denied', says('Our hours are not fixed.'), lineOfText],
  ['contradicted-facts', 'a street that is denied', says('Ask us for the address.'), lineOfText],
  [
    'contradicted-facts',
    'three places beside two',
    { ...places, ...answer('We treat people in three places.') },
    here,
  ],
  ['contradicted-figures', 'nine infusions beside four', answer('You have nine infusions.'), here],
  ['contradicted-figures', '35 minutes', answer('The infusion takes 35 minutes.'), here],
  [
    'figure-unit',
    'a unit that the words do not have',
    { 'figures.yaml': edited('figures.yaml', 'unit: minutes', 'unit: weeks') },
    'figures.yaml:7',
  ],
  [
    'plausible-values',
    'a digit too many in a figure',
    { 'figures.yaml': edited('figures.yaml', 'value: 50', 'value: 5000') },
    'figures.yaml:5',
  ],
  [
    'plausible-values',
    'a price without its last digits',
    { ...places, ...place('amount: 480', 'amount: 4') },
    'locations/dubuque.md:18',
  ],
  [
    'plausible-values',
    'hours of no day',
    place('[Tuesday, Thursday]', '[]'),
    'locations/dubuque.md:13',
  ],
  ['plausible-values', 'midnight', place('"09:00"', '"00:00"'), 'locations/dubuque.md:14'],
  ['known-emergency', 'a number of another country', answer('Call 112 at once.'), here],
  ['possible-values', 'a percentage', answer('Of them, 155% were better.'), here],
  ['possible-values', 'more people than there are', answer('It helped 67 of 60.'), here],
  ['possible-values', 'a dose a hundred times too high', answer('They got 50 mg/kg.'), here],
  ['possible-values', 'a dose in the wrong unit', answer('They got 0.5 g/kg.'), here],
  ['possible-values', 'a pressure the wrong way round', answer('A pressure above 90/140.'), here],
  ['possible-values', 'a fever', answer('Call us above 83 °C.'), here],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['contradicted-facts', { ...places, ...answer('We treat people in two places.') }],
  ['contradicted-facts', answer('One trial ran in three places.')],
  ['contradicted-figures', answer('In one trial the infusion took 35 minutes.[^anand-2023]')],
  ['plausible-values', places],
  ['figure-unit', { 'figures.yaml': fixtureFile('figures.yaml') }],
  ['known-emergency', answer('Call {{emergency-number}} or 911; they call at 9.')],
  ['possible-values', answer('It rose by 150% more, in 67 of 120 at 140/90 mmHg and 0.5 mg/kg.')],
];
