import { answer, type Case, edited, fixtureFile, question } from '../lint-files';
import { here } from '../small-files';

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
    'fitting-figures',
    'the figure of something else',
    answer('Eat nothing for {{driving-hours}}.'),
    here,
  ],
  [
    'fitting-figures',
    'the figure of another question',
    {
      'faq/cost.md': question('Not for {{visit-hours}} after an infusion.').replace(
        'How much does it cost?',
        'When can I drive?',
      ),
    },
    here,
  ],
  ['fitting-figures', 'a visit for a drip', answer('The drip runs for {{visit-hours}}.'), here],
  ['fitting-figures', 'a count before a unit of time', answer('It is {{sessions}} weeks.'), here],
  [
    'possible-values',
    'a number in words and another in digits',
    answer('It is six (8) visits.'),
    here,
  ],
  ['contradicted-figures', 'ten visits', answer('Plan on about ten visits.'), here],
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
    'a place that is said to be closed for a year',
    {
      'notices/a.yaml': 'says: We are closed.\nfrom: 2026-12-01\nuntil: 2027-12-01\nplaces: []\n',
    },
    'notices/a.yaml:3',
  ],
  [
    'plausible-values',
    'hours of no day',
    place('[Tuesday, Thursday]', '[]'),
    'locations/dubuque.md:13',
  ],
  ['plausible-values', 'midnight', place('"09:00"', '"00:00"'), 'locations/dubuque.md:14'],
  ['possible-values', 'a percentage', answer('Of them, 155% were better.'), here],
  ['possible-values', 'more people than there are', answer('It helped 67 of 60.'), here],
  ['possible-values', 'a dose a hundred times too high', answer('They got 50 mg/kg.'), here],
  ['possible-values', 'a dose in the wrong unit', answer('They got 0.5 g/kg.'), here],
  ['possible-values', 'a pressure the wrong way round', answer('A pressure above 90/140.'), here],
  ['possible-values', 'a fever', answer('Call us above 83 °C.'), here],
  ['fitting-figures', 'after for for', answer('Not after {{driving-hours}}.'), here],
  ['contradicted-figures', 'a drive', answer('You may drive the same evening.'), here],
  [
    'contradicted-figures',
    'a meal with a source',
    answer('It is fine to eat an hour before.[^anand-2023]'),
    here,
  ],
  ['contradicted-figures', 'an hour', answer('The drip takes an hour.'), here],
  ['contradicted-figures', 'half an hour', answer('The infusion lasts half an hour.'), here],
  ['contradicted-figures', 'breakfast', answer('A light breakfast an hour before is fine.'), here],
  ['contradicted-figures', 'midnight', answer('Eat nothing from midnight.'), here],
  ['contradicted-figures', 'driving', answer('Most people drive themselves home.'), here],
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
    'agreeing-figures',
    'a total for six',
    place('perCourse: 4', 'perCourse: 6'),
    'locations/dubuque.md:19',
  ],
  [
    'plausible-values',
    'a price that lost a nought',
    { ...places, ...place('amount: 480', 'amount: 48') },
    'locations/dubuque.md:18',
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
    'contradicted-figures',
    'hours without food in a table',
    answer('| When | What |\n|---|---|\n| 5 hours before | Nothing to eat |'),
    'faq/cost.md:10',
  ],
  ['contradicted-figures', 'a drive in other words', answer('- Driving: 12 hours'), here],
  ['plausible-values', 'an evening', place('"09:00"', '"19:00"'), 'locations/dubuque.md:14'],
  [
    'plausible-values',
    'a closure of years',
    place('until: 2099-01-02', 'until: 2199-01-02'),
    'locations/dubuque.md:32',
  ],
  [
    'possible-values',
    'a pressure in passing',
    answer('Blood pressure: we wait if it is over 810/100.'),
    here,
  ],
  ['possible-values', 'a fever in the wrong unit', answer('Ring us at a fever over 38 °F.'), here],
  ['possible-values', 'a tablet of grams', answer('Take a tablet of 4 g.'), here],
  ['possible-values', 'a pulse', answer('A pulse over 700 is too much.'), here],
  [
    'plausible-values',
    'a city spelt otherwise',
    place('city: Dubuque', 'city: Dubuqe'),
    'locations/dubuque.md:9',
  ],
  [
    'plausible-values',
    'a figure beyond its usual values',
    {
      'figures.yaml': edited(
        'figures.yaml',
        'displayText: 36 hours\n',
        'displayText: 36 hours\n    usual: { from: 12, to: 24 }\n',
      ),
    },
    'figures.yaml:57',
  ],
  [
    'agreeing-figures',
    'a figure below the one that it cannot be below',
    {
      'figures.yaml': edited(
        'figures.yaml',
        'value: 50\n',
        'value: 50\n    atLeast: recovery-minutes\n',
      ),
    },
    'figures.yaml:5',
  ],
  [
    'plausible-values',
    'a postal code that lacks a digit',
    place('city: Dubuque\n', 'city: Dubuque\n  postalCode: "5200"\n'),
    'locations/dubuque.md:10',
  ],
  [
    'plausible-values',
    'a price ten times what it was',
    {
      'locations/dubuque.md': fixtureFile('locations/dubuque.md'),
      'git:locations/dubuque.md': edited('locations/dubuque.md', 'amount: 480', 'amount: 48'),
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
    'plausible-values',
    'an answer after months',
    { 'clinic.yaml': fixtureFile('clinic.yaml').replace(/(?<=within: ).*/, '24 weeks') },
    'clinic.yaml:31',
  ],
  [
    'plausible-values',
    'a code of another country',
    { 'clinic.yaml': edited('clinic.yaml', 'country: US', 'country: UZ') },
    'clinic.yaml:5',
  ],
  [
    'plausible-values',
    'a currency that there is not',
    { 'clinic.yaml': edited('clinic.yaml', 'currency: USD', 'currency: USA') },
    'clinic.yaml:8',
  ],
  [
    'possible-values',
    'a drip ten times as strong',
    answer('5 mg/kg over 40 minutes.[^anand-2023]'),
    here,
  ],
  [
    'possible-values',
    'ten times the ketamine',
    answer('They had ketamine at 5 mg/kg.[^anand-2023]'),
    here,
  ],
  ['possible-values', 'a drip that floods', answer('It holds 500 ml per minute.'), here],
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
  ['fitting-figures', answer('Do not drive for {{driving-hours}}, in {{sessions}} visits.')],
  ['fitting-figures', answer('Not for {{driving-hours}}.')],
  ['contradicted-figures', answer('You may eat again at home. Find out when you can drive home.')],
  ['contradicted-figures', answer('In one trial the infusion took 35 minutes.[^anand-2023]')],
  ['plausible-values', places],
  [
    'plausible-values',
    {
      ...places,
      'git:locations/dubuque.md': edited('locations/dubuque.md', 'amount: 480', 'amount: 360'),
    },
  ],
  [
    'possible-values',
    answer(
      'To sleep, people get 2 mg/kg of ketamine at once; by the drip, 0.5 mg/kg over 40 minutes.',
    ),
  ],
  ['figure-unit', { 'figures.yaml': fixtureFile('figures.yaml') }],
  ['possible-values', answer('It rose by 150% more, in 67 of 120 at 140/90 mmHg and 0.5 mg/kg.')],
  ['contradicted-figures', answer('Can people drive home? Nobody should drive home before then.')],
  [
    'contradicted-figures',
    answer('Eat nothing for eight hours before, and rest for an hour after.'),
  ],
  ['contradicted-figures', answer('We give one infusion a week in other clinics.')],
  ['agreeing-figures', places],
  ['possible-values', answer('A temperature of 100 °F, 24/7, one tablet of 500 mg or of 1 g.')],
];
