import { requiredPages } from '@/lib/content/content-types';
import { answer, type Case, edited, fixtureFile, page, question, sheet } from './lint-files';

const costs = (body: string, fields = '') => ({ 'pages/costs.md': page(body, fields) });
const here = 'faq/cost.md:8';
const draft = page('Text.').replace('published', 'draft');
const two = (fields: string) => ({
  'faq/cost.md': question('Text.', fields),
  'faq/does-it-work.md': question('Text.').replace('How much', 'Does it'),
});
const required = Object.fromEntries(
  requiredPages.map((name) => [
    `pages/${name}.md`,
    page('Text.').replace('title: Costs', `title: ${name}`),
  ]),
);
const linking = (body: string) => ({ ...required, ...answer(body) });
const phone = '{ id: a, name: A, phone: "+1 608-555-0101", checkedOn: null }';

const glossary = (...entries: string[]) => ({
  'glossary.yaml': `entries:\n${entries.map((entry) => `  - ${entry}\n`).join('')}`,
});
const term = (id: string, more = '', name = id) =>
  `{ id: ${id}, term: ${name}, meaning: A thing.${more} }`;
const glossaryPage = page('## Words').replace('title: Costs', 'title: Glossary');
const searching = (words: string) => question('Text.', `searchWords: [${words}]\n`);

/** What files say of one another. */
export const referenceCases: Case[] = [
  ['known-figure', 'an unknown figure', answer('It takes {{infusion-minuts}}.'), here],
  [
    'known-figure',
    'one in a field',
    { 'pages/costs.md': page('Text.').replace('Prices differ.', '"{{sesions}}"') },
    'pages/costs.md:4',
  ],
  [
    'known-figure',
    'one in the key facts',
    costs('Text.', 'keyFigures: [sesions]\n'),
    'pages/costs.md:8',
  ],
  [
    'known-figure',
    'one of clinic.yaml in the key facts',
    costs('Text.', 'keyFigures: [emergency-number]\n'),
    'pages/costs.md:8',
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
    'a way on to a page that is not there',
    costs('Text.', 'waysOn:\n  - { label: Ask, page: contct }\n'),
    'pages/costs.md:9',
  ],
  [
    'known-page',
    'one to a draft',
    { ...costs('Text.', 'waysOn: [{ label: Ask, page: faq }]\n'), 'pages/faq.md': draft },
    'pages/costs.md:8',
  ],
  [
    'unique-figure',
    'a figure that is defined twice',
    { 'figures.yaml': edited('figures.yaml', 'name: course-weeks', 'name: sessions') },
    'figures.yaml:44',
  ],
  [
    'figure-value',
    'words that say another number',
    { 'figures.yaml': edited('figures.yaml', 'value: 50', 'value: 45') },
    'figures.yaml:7',
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
  ['working-link', 'a page that is not there', linking('[x](/cost)'), here],
  ['working-link', 'an anchor that is not there', linking('[x](/faq#cos)'), here],
  ['working-link', 'another site like a page', linking('[x](//evil.example/costs)'), here],
  ['working-link', 'a bad escape', linking('[x](/faq#%E0)'), here],
  ['working-link', 'a draft', { ...linking('[x](/draft)'), 'pages/draft.md': draft }, here],
  [
    'working-link',
    'a term that leads nowhere',
    { ...linking('Text.'), ...glossary(term('a', ', page: /risk')) },
    'glossary.yaml:2',
  ],
  [
    'unique-term',
    'a synonym that is another term',
    glossary(term('ect'), term('b', ', synonyms: [x, Ect]')),
    'glossary.yaml:3',
  ],
  [
    'unused-term',
    'a term that no page uses',
    { ...answer('An ECT.'), ...glossary(term('a', '', 'ECT'), term('b', '', 'relapse')) },
    'glossary.yaml:3',
  ],
  [
    'unique-search-word',
    'a word of two texts',
    { 'faq/cost.md': searching('price'), 'faq/does-it-work.md': searching('proof, Price') },
    'faq/does-it-work.md:7',
  ],
  [
    'unique-anchor',
    'an id of two terms, and one of a heading',
    {
      ...glossary(term('a'), term('a', '', 'b'), term('words')),
      'pages/glossary.md': glossaryPage,
    },
    'glossary.yaml:3',
    'pages/glossary.md:9',
  ],
  [
    'unique-anchor',
    'an anchor of two questions',
    two('aliases: [does-it-work]\n'),
    'faq/cost.md:7',
  ],
  [
    'unique-anchor',
    'an anchor of a heading',
    { ...answer('Text.'), 'pages/faq.md': page('## Cost') },
    'pages/faq.md:9',
  ],
  [
    'reserved-anchor',
    "an anchor of the site's own",
    two('aliases: [page-main]\n'),
    'faq/cost.md:7',
  ],
  [
    'reserved-anchor',
    "a letter's anchor",
    { ...glossary(term('letter-a')), 'pages/glossary.md': glossaryPage },
    'glossary.yaml:2',
  ],
  ['reserved-path', "a path of the site's own", { 'pages/api.md': page('Text.') }, 'pages/api.md'],
  [
    'unique-path',
    'an alias that is another page',
    { ...costs('Text.', 'aliases: [risks]\n'), 'pages/risks.md': page('Text.') },
    'pages/costs.md:8',
  ],
  [
    'old-heading',
    'a heading that is not there',
    costs('## A', 'oldHeadings: { was: is-not }\n'),
    'pages/costs.md:8',
  ],
  [
    'required-page',
    'such a page as a draft',
    { ...required, 'pages/privacy.md': draft },
    'pages/privacy.md:6',
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
    'recorded-url',
    'a page and its heading',
    { ...costs('## New'), 'urls.lock': '/sources#anand-2023\n' },
    'pages/costs.md',
  ],
  ['lockfile-kept', 'a deleted lockfile', costs('## New'), 'urls.lock'],
  [
    'kept-url',
    'a URL that leads nowhere any more',
    { ...costs('## New'), 'urls.lock': '/costs\n/costs#old\n' },
    'urls.lock:2',
  ],
  [
    'kept-url',
    'a term that is gone',
    { ...glossary(term('a')), 'pages/glossary.md': glossaryPage, 'urls.lock': '/glossary#b\n' },
    'urls.lock:1',
  ],
];

/** What looks wrong and is not. */
export const referencesInOrder: [ruleId: string, files: Case[2]][] = [
  [
    'working-link',
    linking('[a](#cost) [b](/faq#group-money) [c](#group-money) [d](/costs) [e](/faq/cost)'),
  ],
  [
    'recorded-url',
    { ...costs('## New'), 'urls.lock': '/costs\n/costs#new\n/sources#anand-2023\n' },
  ],
  ['lockfile-kept', { ...costs('## New'), 'urls.lock': '' }],
  ['working-link', { ...linking('[a](/glossary#a)'), ...glossary(term('a', ', page: /costs')) }],
  [
    'kept-url',
    {
      ...glossary(term('a', ', aliases: [b]')),
      'pages/glossary.md': glossaryPage,
      'urls.lock': '/glossary#b\n',
    },
  ],
  ['unused-term', { ...answer('Two  infusions.'), ...glossary(term('a', '', 'infusion')) }],
  ['kept-url', { ...costs('## New', 'oldHeadings: { old: new }\n'), 'urls.lock': '/costs#old\n' }],
];
