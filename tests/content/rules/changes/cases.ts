import { type Case, committed, decision, edited, fixtureFile, question } from '../lint-files';

const changes = '{ day: 2026-11-21, what: We added a sentence, safety: false }';

/** An answer in which a word or two are others than git has. */
const changed = (was: string, is: string) => ({
  'faq/cost.md': question(is),
  [committed('faq/cost.md')]: question(was),
});

/** Whether readers are told what has changed. */
export const cases: Case[] = [
  [
    'kept-sense',
    'a lost denial',
    changed('First. Never stop a tablet by yourself.', 'First. Stop a tablet by yourself.'),
    'faq/cost.md:8',
  ],
  [
    'kept-sense',
    'a denial that is new',
    changed('Go home with an escort.', 'Go home without an escort.'),
    'faq/cost.md:8',
  ],
  [
    'kept-sense',
    'words that changed places',
    changed(
      'One of them raises the level, the other one lowers it.',
      'One of them lowers the level, the other one raises it.',
    ),
    'faq/cost.md:8',
  ],
  [
    'kept-sense',
    'a beginning that turns a word round',
    changed('It is likely to rain.', 'It is unlikely to rain.'),
    'faq/cost.md:8',
  ],
  [
    'kept-sense',
    'a number beside its source',
    changed('A review had 647 people.[^anand-2023]', 'A review had 674 people.[^anand-2023]'),
    'faq/cost.md:8',
  ],
  [
    'kept-sense',
    'another figure',
    changed('Come {{visit-hours}} before.', 'Come {{infusion-minutes}} before.'),
    'faq/cost.md:8',
  ],
  [
    'noted-change',
    'a text that has changed',
    { 'faq/cost.md': question('Text.'), 'texts.lock': 'faq/cost 2026-11-19 0000000000000000' },
    'faq/cost.md:6',
  ],
  [
    'checked-since',
    'a source with another DOI and the old day',
    {
      [committed('sources/anand-2023.yaml')]: edited('sources/anand-2023.yaml', '399"', '398"'),
    },
    'sources/anand-2023.yaml:7',
  ],
  [
    'checked-since',
    'another count of the same study',
    {
      ...decision,
      [committed('options/infusions.md')]: edited(
        'options/infusions.md',
        'outOf: 195',
        'outOf: 170',
      ),
    },
    'options/infusions.md:17',
  ],
  [
    'kept-facts',
    'a holiday that is gone, and one on another day',
    {
      'holidays.yaml': 'holidays:\n  - { name: Labor Day, monthDay: "09-02" }\n',
      [committed('holidays.yaml')]:
        'holidays:\n  - { name: Labor Day, monthDay: "09-01" }\n  - { name: Christmas Day, monthDay: "12-25" }\n',
    },
    'holidays.yaml:1',
    'holidays.yaml:2',
  ],
  [
    'checked-since',
    'a source that somebody is said to have opened',
    {
      [committed('sources/anand-2023.yaml')]: edited(
        'sources/anand-2023.yaml',
        'checked: seen',
        'checked: second-hand',
      ),
    },
    'sources/anand-2023.yaml:10',
  ],
  [
    'kept-help',
    'a sign that left its box',
    {
      'faq/cost.md': question(':::urgent[Today]\n- a fever\n:::\n\n- a rash'),
      [committed('faq/cost.md')]: question(':::urgent[Today]\n- a fever\n- a rash\n:::'),
    },
    'faq/cost.md:12',
  ],
  [
    'kept-help',
    'a sign that became a part of the one above',
    {
      'faq/cost.md': question(':::urgent[Today]\n- a fever\n  - a rash\n:::'),
      [committed('faq/cost.md')]: question(':::urgent[Today]\n- a fever\n- a rash\n:::'),
    },
    'faq/cost.md:10',
  ],
  [
    'kept-help',
    'a sign that is gone',
    {
      'faq/cost.md': question(':::urgent[Today]\n- a fever\n:::'),
      [committed('faq/cost.md')]: question(':::urgent[Today]\n- a fever\n- a rash\n:::'),
    },
    'faq/cost.md',
  ],
  [
    'kept-facts',
    'a text that is older than it was',
    {
      'faq/cost.md': question('Text.'),
      [committed('faq/cost.md')]: question('Text.').replace('2026-11-20', '2026-11-21'),
    },
    'faq/cost.md:6',
  ],
  [
    'kept-facts',
    'all holidays',
    { [committed('holidays.yaml')]: fixtureFile('holidays.yaml') },
    '',
  ],
  [
    'kept-help',
    'words by which an emergency is known',
    {
      [committed('clinic.yaml')]: `${fixtureFile('clinic.yaml')}emergencyWords: [dolor de pecho]\n`,
    },
    'clinic.yaml:2',
  ],
  [
    'kept-help',
    'what somebody in danger searches for',
    {
      'faq/cost.md': question('Text.', 'searchWords: [fee]\n'),
      [committed('faq/cost.md')]: question('Text.', 'searchWords: [fee, want to die]\n'),
    },
    'faq/cost.md:7',
  ],
  [
    'kept-help',
    'a page that was about treatment',
    {
      'pages/risks.md': edited('pages/risks.md', 'kind: treatment', 'kind: about'),
      [committed('pages/risks.md')]: fixtureFile('pages/risks.md'),
    },
    'pages/risks.md:5',
  ],
  [
    'kept-facts',
    'a figure that lost its floor',
    {
      [committed('figures.yaml')]: edited(
        'figures.yaml',
        '    value: 36\n    unit: hours\n',
        '    value: 36\n    unit: hours\n    atLeast: visit-hours\n',
      ),
    },
    'figures.yaml:55',
  ],
  [
    'kept-facts',
    'a figure in another unit',
    {
      [committed('figures.yaml')]: fixtureFile('figures.yaml'),
      'figures.yaml': edited(
        'figures.yaml',
        '    value: 36\n    unit: hours\n    displayText: 36 hours',
        '    value: 36\n    unit: weeks\n    displayText: 36 weeks',
      ),
    },
    'figures.yaml:58',
  ],
  [
    'kept-facts',
    'an option that warns nobody any more',
    {
      ...decision,
      [committed('options/waiting.md')]: edited(
        'options/waiting.md',
        'keySources:',
        'caution: Not in an emergency.\nkeySources:',
      ),
    },
    'options/waiting.md:2',
  ],
  [
    'kept-facts',
    'a line that is gone',
    {
      [committed('clinic.yaml')]: edited(
        'clinic.yaml',
        'about: any phone',
        'about: any phone\n  others:\n    - { name: Ambulance, phone: "911", when: day and night, free: true, checkedOn: null }',
      ),
    },
    'clinic.yaml:16',
  ],
  [
    'kept-help',
    'a box of another kind',
    {
      'faq/cost.md': question(':::urgent[Call for help]\nCall {{emergency-number}}.\n:::'),
      [committed('faq/cost.md')]: question(
        ':::emergency[Call for help]\nCall {{emergency-number}}.\n:::',
      ),
    },
    'faq/cost.md',
  ],
  [
    'kept-help',
    'a number that is not given any more',
    {
      'faq/cost.md': question('Text.'),
      [committed('faq/cost.md')]: question('Text. Call {{emergency-number}}.'),
    },
    'faq/cost.md',
  ],
  [
    'kept-help',
    'words that the search has to know',
    { [committed('clinic.yaml')]: `${fixtureFile('clinic.yaml')}crisisWords: [selfharm]\n` },
    'clinic.yaml:2',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['kept-sense', changed('Go home with an escort.', 'Go back home with your escort.')],
  ['kept-sense', changed('Go home with an escort.', 'Nobody may drive on that day.')],
  ['kept-sense', changed('Never drive. Not then.', 'Not then. Never drive.')],
  [
    'checked-since',
    { [committed('sources/anand-2023.yaml')]: fixtureFile('sources/anand-2023.yaml') },
  ],
  [
    'checked-since',
    {
      [committed('sources/anand-2023.yaml')]: edited(
        'sources/anand-2023.yaml',
        '399"',
        '398"',
      ).replace('checkedOn: 2026-11-15', 'checkedOn: 2026-11-01'),
    },
  ],
  ['kept-facts', { [committed('clinic.yaml')]: fixtureFile('clinic.yaml') }],
  [
    'kept-help',
    {
      'faq/cost.md': question('Call {{emergency-number}}.'),
      [committed('faq/cost.md')]: question('{{emergency-number}}: call {{emergency-number}}.'),
    },
  ],
  [
    'noted-change',
    {
      'faq/cost.md': question('Text.', `changes: [${changes.replace('21', '20')}]\n`),
      'texts.lock': 'faq/cost 2026-11-19 0000000000000000',
    },
  ],
  [
    'noted-change',
    { 'faq/cost.md': question('Text.'), 'texts.lock': 'faq/cost 2026-11-20 0000000000000000' },
  ],
];
