import {
  answer,
  type Case,
  changedOption,
  committed,
  edited,
  fixtureFile,
  page,
  question,
  sheet,
} from '../lint-files';
import { costs, glossary, here, phoneBook, term } from '../small-files';

const draft = page('Text.').replace('published', 'draft');

/** What is named and has to exist. */
export const cases: Case[] = [
  [
    'copied-text',
    'a heading that has other words now',
    {
      'print/day.md': sheet('::list[/costs#to-bring]'),
      'pages/costs.md': page(
        '## What to bring\n\n- A card.',
        'oldHeadings: { to-bring: what-to-bring }\n',
      ),
    },
    'print/day.md:10',
  ],
  [
    'copied-text',
    'a heading of another page',
    {
      'print/day.md': sheet('::list[/costs#to-bring]'),
      'pages/costs.md': page('## To pay\n\n- A card.'),
    },
    'print/day.md:10',
  ],
  [
    'known-figure',
    'a figure that was given another name',
    {
      [committed('figures.yaml')]: fixtureFile('figures.yaml'),
      'figures.yaml': edited('figures.yaml', 'name: sessions\n', 'name: number-of-infusions\n'),
      ...answer('In {{sessions}} of them.'),
    },
    'figures.yaml:33',
  ],
  [
    'known-figure',
    'a telephone number whose id was changed',
    {
      [committed('clinic.yaml')]: phoneBook('night'),
      'clinic.yaml': phoneBook('nihgt'),
      ...answer('Call {{phone-night}}.'),
    },
    here,
  ],
  [
    'known-source',
    'one that was deleted',
    {
      [committed('sources/xu-2016.yaml')]: fixtureFile('sources/anand-2023.yaml'),
      'clinic.yaml': edited('clinic.yaml', '    source: lifeline-988\n', ''),
      'figures.yaml': 'figures: []\n',
      ...answer('A trial.[^xu-2016]'),
    },
    here,
  ],
  [
    'copied-text',
    'a list below another heading',
    {
      'print/day.md': sheet('::list[/costs#to-pay]'),
      'pages/costs.md': page('## To pay\n\nText.\n\n## To bring\n\n- A card.'),
    },
    'print/day.md:10',
  ],
  [
    'copied-text',
    'an answer by its place among all answers',
    {
      'print/day.md': sheet('::list[/faq#cost]'),
      'pages/faq.md': page('Text.').replace('title: Costs', 'title: Questions'),
      ...answer('- A list.'),
    },
    'print/day.md:10',
  ],
  [
    'known-source',
    'a source of a result that is not there',
    {
      ...changedOption('sources: [short-2018]', 'sources: [short-2019]'),
      'clinic.yaml': edited('clinic.yaml', '    source: lifeline-988\n', ''),
      'figures.yaml': 'figures: []\n',
      'conditions/depression.md': undefined,
    },
    'options/waiting.md:17',
  ],
  [
    'known-figure',
    'one of clinic.yaml without a value',
    {
      'clinic.yaml': fixtureFile('clinic.yaml').split('\nreply:')[0] ?? '',
      ...answer('We reply within {{reply-time}}.'),
    },
    here,
  ],
  [
    'known-page',
    'one to a draft',
    { ...costs('Text.', 'waysOn: [{ label: Ask, page: faq }]\n'), 'pages/faq.md': draft },
    'pages/costs.md:8',
  ],
  [
    'known-source',
    'an unknown source',
    {
      'clinic.yaml': edited('clinic.yaml', '    source: lifeline-988\n', ''),
      'figures.yaml': 'figures: []\n',
      ...answer('A trial.[^anand-2032]'),
    },
    here,
  ],
  ['known-source', 'one of a helpline', { 'figures.yaml': 'figures: []\n' }, 'clinic.yaml:22'],
  [
    'known-source',
    'one of a figure',
    {
      'clinic.yaml': edited('clinic.yaml', '    source: lifeline-988\n', ''),
      'figures.yaml': `${fixtureFile('figures.yaml').split('\n\n')[0]?.replace('[anand-2023]', '[nobody]')}\n`,
    },
    'figures.yaml:10',
  ],
  [
    'copied-text',
    'a list that is not below the heading',
    {
      'print/day.md': sheet('::write[/costs#a-heading]'),
      'pages/costs.md': page('## A heading\n\nNo list.'),
    },
    'print/day.md:10',
  ],
  [
    'copied-text',
    'boxes of a page that has none',
    { 'print/day.md': sheet('::boxes[/costs]'), 'pages/costs.md': page('Text.') },
    'print/day.md:10',
  ],
  [
    'copied-text',
    'a heading with nothing below it',
    {
      'print/day.md': sheet('Text.\n\n::copy[/costs#a-heading]'),
      'pages/costs.md': page('Text.\n\n## A heading'),
    },
    'print/day.md:12',
  ],
  [
    'known-source',
    'one of a term',
    {
      'clinic.yaml': edited('clinic.yaml', '    source: lifeline-988\n', ''),
      'figures.yaml': 'figures: []\n',
      ...glossary(term('a'), term('b', ', sources: [nobody]')),
    },
    'glossary.yaml:3',
  ],
  [
    'drawable-source',
    'a source without a result',
    costs('::chances[anand-2023]'),
    'pages/costs.md:9',
  ],
  [
    'checked-source',
    'a source that nobody has opened',
    {
      'sources/feder-2021.yaml': edited(
        'sources/feder-2021.yaml',
        'checked: seen',
        'checked: second-hand',
      ),
      ...answer('One trial.[^feder-2021] Again.[^feder-2021]'),
    },
    here,
  ],
  [
    'unused-term',
    'a term that no page uses',
    { ...answer('An ECT.'), ...glossary(term('a', '', 'ECT'), term('b', '', 'relapse')) },
    'glossary.yaml:3',
  ],
  [
    'known-location',
    'a place by its former name',
    {
      'locations/dubuque.md': edited(
        'locations/dubuque.md',
        'order: 2',
        'order: 2\naliases: [iowa]',
      ),
      'notices/moved.yaml': 'says: Moved.\nfrom: 2026-11-01\nuntil: 2026-12-01\nplaces: [iowa]\n',
    },
    'notices/moved.yaml:4',
  ],
  [
    'known-source',
    'a source by its former name',
    {
      'sources/short-2018.yaml': `${fixtureFile('sources/short-2018.yaml').trimEnd()}\naliases: [short-2017]\n`,
      'clinic.yaml': fixtureFile('clinic.yaml').replaceAll(/^ +source: .*\n/gm, ''),
      'figures.yaml': 'figures: []\n',
      'faq/cost.md': question('A trial.[^short-2017]'),
    },
    'faq/cost.md:8',
  ],
  [
    'known-meaning',
    'a word of no text',
    { ...answer('Text.'), 'synonyms.yaml': 'synonyms:\n  - means: qqxz\n    words: [zz]\n' },
    'synonyms.yaml:2',
  ],
  [
    'synonym-words',
    'words of somebody in danger',
    { 'synonyms.yaml': 'synonyms:\n  - means: medicine\n    words: [kill myself, pills]\n' },
    'synonyms.yaml:3',
  ],
  [
    'synonym-words',
    'a word of the name of a condition',
    {
      'synonyms.yaml': 'synonyms:\n  - means: medicine\n    words: [depression, pills]\n',
      'conditions/depression.md': fixtureFile('conditions/depression.md'),
    },
    'synonyms.yaml:3',
  ],
  [
    'synonym-words',
    'a word of every question',
    { 'synonyms.yaml': 'synonyms:\n  - means: medicine\n    words: [the, pills]\n' },
    'synonyms.yaml:3',
  ],
  [
    'synonym-words',
    'a word twice',
    { 'synonyms.yaml': 'synonyms:\n  - means: medicine\n    words: [pills, pills]\n' },
    'synonyms.yaml:3',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  [
    'copied-text',
    {
      'print/day.md': sheet('::list[/costs#to-bring]'),
      'pages/costs.md': page('## What to bring\n\n- A card.'),
      'urls.lock': '/costs\n/costs#to-bring\n',
    },
  ],
  ['unused-term', { ...answer('Two  infusions.'), ...glossary(term('a', '', 'infusion')) }],
  [
    'known-meaning',
    {
      ...answer('Text of it.'),
      'synonyms.yaml': 'synonyms:\n  - means: it, text\n    words: [zz]\n',
    },
  ],
];
