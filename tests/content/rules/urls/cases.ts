import { requiredPages } from '@/lib/content/schemas/content-types';
import { answer, type Case, committed, type Files, page, question } from '../lint-files';
import { costs, glossary, here, term } from '../small-files';

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
const glossaryPage = page('## Words').replace('title: Costs', 'title: Glossary');

/** A word that its own page uses. */
const drip: Files = {
  ...glossary(term('a', '', 'drip')),
  'pages/glossary.md': glossaryPage.replace('## Words', '## Words\n\nA drip.'),
};

/** Paths, anchors and the links to them. */
export const cases: Case[] = [
  ['working-link', 'a page that is not there', linking('[x](/cost)'), here],
  ['working-link', 'a page by the path of its file', linking('[x](/pages/costs.md)'), here],
  ['working-link', 'an anchor that is not there', linking('[x](/faq#cos)'), here],
  ['working-link', 'another site like a page', linking('[x](//evil.org/costs)'), here],
  ['working-link', 'a bad escape', linking('[x](/faq#%E0)'), here],
  ['working-link', 'a draft', { ...linking('[x](/draft)'), 'pages/draft.md': draft }, here],
  [
    'working-link',
    'a term that leads nowhere',
    { ...linking('Text.'), ...glossary(term('a', ', page: /risk')) },
    'glossary.yaml:2',
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
    'the aliases of a copy',
    {
      'faq/can-i-fly.md': question('Text.', 'aliases: [plane]\n'),
      'faq/does-it-work.md': question('Text.', 'aliases: [plane]\n').replace('How much', 'What'),
      'git:faq/can-i-fly.md': undefined,
    },
    'faq/can-i-fly.md:7',
  ],
  [
    'unique-anchor',
    'an anchor of a draft that this text replaces',
    {
      'faq/cost.md': question('Text.', 'aliases: [does-it-work]\n'),
      'faq/does-it-work.md': question('Text.').replace('published', 'draft'),
    },
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
    'required-page',
    'such a page as a draft',
    { ...required, 'pages/privacy.md': draft },
    'pages/privacy.md:6',
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
    'pages/costs.md:9',
  ],
  [
    'lockfile-kept',
    'a URL that somebody typed',
    {
      ...costs('## New'),
      'urls.lock': '/costs\n/costs#new\n/cost\n',
      [committed('urls.lock')]: '/costs\n/costs#new\n',
    },
    'urls.lock:3',
  ],
  [
    'kept-url',
    'a former name that was taken out',
    {
      ...costs('## New'),
      'urls.lock': '/costs\n/costs#new\n',
      [committed('pages/costs.md')]: page('## New', 'aliases: [prices]\n'),
    },
    'pages/costs.md:2',
  ],
  [
    'kept-url',
    'a draft that was published',
    {
      'faq/cost.md': question('Text.').replace('status: published', 'status: draft'),
      'urls.lock': '/faq/cost\n',
    },
    'faq/cost.md:5',
  ],
  [
    'lockfile-kept',
    'a line that somebody changed',
    {
      ...costs('## New'),
      'urls.lock': '/cost\n/costs#new\n',
      [committed('urls.lock')]: '/costs\n/costs#new\n',
    },
    'urls.lock:1',
  ],
  [
    'kept-url',
    'a page under another name',
    {
      'pages/prices.md': page('Text.'),
      'pages/costs.md': undefined,
      [committed('pages/costs.md')]: page('Text.'),
      [committed('pages/prices.md')]: undefined,
      'urls.lock': '/costs\n',
    },
    'pages/prices.md:2',
  ],
  [
    'kept-url',
    'a term under another id',
    {
      ...glossary(term('a')),
      [committed('glossary.yaml')]: 'entries:\n  - { id: b, term: a, meaning: A thing. }\n',
      'pages/glossary.md': glossaryPage,
      'urls.lock': '/glossary#b\n',
    },
    'glossary.yaml:2',
  ],
  [
    'kept-url',
    'a term that is gone',
    {
      ...drip,
      'urls.lock': '/glossary\n/glossary#b\n',
    },
    'urls.lock:2',
  ],
  [
    'working-link',
    'a page by its former name',
    {
      'pages/costs.md': page('Text.', 'aliases: [prices]\n'),
      'faq/cost.md': question('See [it](/prices).'),
    },
    'faq/cost.md:8',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
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
  ['kept-url', { ...costs('## New', 'oldHeadings: { old: new }\n'), 'urls.lock': '/costs#old\n' }],
];
