import { type Corrections, page } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'working-link': {
    'a page by the path of its file': ['/pages/costs.md', '/costs'],
    'a page that is not there': ['/cost)', '/costs)'],
    'an anchor that is not there': ['/faq#cos)', '/faq#cost)'],
    'another site like a page': ['//evil.org', 'https://evil.org'],
    'a bad escape': ['#%E0', '#group-money'],
    'a draft': { 'pages/draft.md': page('Text.').replace('title: Costs', 'title: Another') },
    'a term that leads nowhere': [', page: /risk', ''],
  },
  'unique-anchor': {
    'an id of two terms, and one of a heading': {
      'glossary.yaml':
        'entries:\n  - { id: a, term: a, meaning: A thing. }\n  - { id: b, term: b, meaning: A thing. }\n',
    },
    'an anchor of two questions': ['aliases: [does-it-work]\n', ''],
    'the aliases of a copy': ['aliases: [plane]\n', ''],
    'an anchor of a draft that this text replaces': { 'faq/does-it-work.md': undefined },
    'an anchor of a heading': ['## Cost', '## What it costs'],
  },
  'reserved-anchor': {
    "an anchor of the site's own": ['page-main', 'main-part'],
    "a letter's anchor": ['id: letter-a', 'id: a'],
  },
  'reserved-path': {
    "a path of the site's own": { 'pages/api.md': undefined, 'pages/interface.md': page('Text.') },
  },
  'unique-path': { 'an alias that is another page': ['aliases: [risks]\n', ''] },
  'required-page': { 'such a page as a draft': ['status: draft', 'status: published'] },
  'recorded-url': {
    'a page and its heading': { 'urls.lock': '/costs\n/costs#new\n/sources#anand-2023\n' },
  },
  'lockfile-kept': {
    'a deleted lockfile': { 'urls.lock': '/costs\n/costs#new\n' },
    'a URL that somebody typed': { 'urls.lock': '/costs\n/costs#new\n' },
  },
  'kept-url': {
    'a URL that leads nowhere any more': {
      'pages/costs.md': page('## New', 'oldHeadings: { old: new }\n'),
    },
    'a former name that was taken out': {
      'pages/costs.md': page('## New', 'aliases: [prices]\n'),
    },
    'a draft that was published': ['status: draft', 'status: published'],
    'a term that is gone': {
      'glossary.yaml': 'entries:\n  - { id: a, term: drip, meaning: A thing., aliases: [b] }\n',
    },
  },
};
