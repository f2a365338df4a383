import { type Case, committed, edited, fixtureFile, page, question } from '../lint-files';
import { glossary, term } from '../small-files';

const phone = '{ id: a, name: A, phone: "+1 608-555-0101", checkedOn: null }';
const searching = (words: string) => question('Text.', `searchWords: [${words}]\n`);

/** What may be there only once. */
export const cases: Case[] = [
  [
    'unique-term',
    'a synonym that is another term',
    glossary(term('ect'), term('b', ', synonyms: [x, Ect]')),
    'glossary.yaml:3',
  ],
  [
    'unique-order',
    'a place that another one had',
    {
      'faq/cost.md': question('A.'),
      'faq/zero.md': question('B.').replace('How much', 'What'),
      'git:faq/cost.md': question('A.').replace('order: 1', 'order: 2'),
    },
    'faq/cost.md:4',
  ],
  [
    'unique-search-word',
    'a copy with all its words',
    {
      'faq/cost.md': searching('price, fee'),
      'faq/a-copy.md': searching('price, fee'),
      'git:faq/a-copy.md': undefined,
    },
    'faq/a-copy.md:7',
  ],
  [
    'unique-search-word',
    'a word of two texts',
    { 'faq/cost.md': searching('price'), 'faq/does-it-work.md': searching('proof, Price') },
    'faq/does-it-work.md:7',
  ],
  [
    'unique-title',
    'a copy under another name, although it comes first by its name',
    {
      'faq/a-fee.md': question('B.'),
      'faq/cost.md': question('A.'),
      [committed('faq/a-fee.md')]: undefined,
    },
    'faq/a-fee.md:2',
  ],
  [
    'unique-title',
    'a copy under another name',
    { 'faq/cost.md': question('A.'), 'faq/copy.md': question('B.') },
    'faq/copy.md:2',
  ],
  [
    'unique-phone-id',
    'two numbers of one id',
    {
      'clinic.yaml': edited(
        'clinic.yaml',
        'prices: shown',
        `prices: shown\nphoneBook:\n  - ${phone}\n  - ${phone}`,
      ),
    },
    'clinic.yaml:29',
  ],
  [
    'unique-description',
    'a copy that describes another page',
    { 'pages/costs.md': page('Text.'), 'pages/other.md': page('Text.').replace('Costs', 'Other') },
    'pages/other.md:3',
    'pages/other.md:4',
  ],
  [
    'unique-order',
    'two questions in one place',
    { 'faq/a.md': question('Text.'), 'faq/b.md': question('Text.').replace('does it', 'is it') },
    'faq/b.md:4',
  ],
  [
    'unique-order',
    'two pages in one place of the menu',
    {
      'pages/a.md': page('Text.', 'navigation: { group: contact, label: A, order: 1 }\n'),
      'pages/b.md': page('Text.', 'navigation: { group: contact, label: B, order: 1 }\n'),
    },
    'pages/b.md:8',
  ],
  [
    'unique-source',
    'one study in two files',
    { 'sources/anand.yaml': fixtureFile('sources/anand-2023.yaml').replace('2023', '2022') },
    'sources/anand.yaml:7',
  ],
  [
    'unique-label',
    'two entries of the menu with one label',
    {
      'pages/costs.md': page('Text.', 'navigation: { group: treatment, label: Costs, order: 1 }\n'),
      'pages/other.md': page(
        'Text.',
        'navigation: { group: contact, label: costs, order: 1 }\n',
      ).replace('title: Costs', 'title: Other'),
    },
    'pages/other.md:8',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  [
    'unique-order',
    {
      'faq/a.md': question('Text.'),
      'faq/b.md': question('Text.').replace('group: money', 'group: risks'),
    },
  ],
];
