import { type Corrections, edited, fixtureFile, page } from '../lint-files';
import { phoneBook } from '../small-files';

const chances = `
chances:
  title: How many responded
  people: 365 people
  groups:
    - { who: After ketamine, percent: 55.4 }
    - { who: After ECT, percent: 41.2 }
  caution: The difference could be due to chance.
`;

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'known-source': {
    'one that was deleted': {
      'sources/xu-2016.yaml': fixtureFile('sources/anand-2023.yaml'),
      'sources/anand-2023.yaml': undefined,
    },
    'a source of a result that is not there': ['short-2019', 'short-2018'],
    'an unknown source': ['anand-2032', 'anand-2023'],
    'one of a helpline': ['    source: lifeline-988\n', '    source: anand-2023\n'],
    'one of a figure': ['[nobody]', '[anand-2023]'],
    'one of a term': ['[nobody]', '[anand-2023]'],
  },
  'known-figure': {
    'a figure that was given another name': ['name: number-of-infusions', 'name: sessions'],
    'a telephone number whose id was changed': { 'clinic.yaml': phoneBook('night') },
    'one of clinic.yaml without a value': { 'clinic.yaml': fixtureFile('clinic.yaml') },
  },
  'known-page': {
    'one to a draft': ['page: faq', 'page: costs'],
  },
  'copied-text': {
    'a heading of another page': ['#to-bring', '#to-pay'],
    'a list below another heading': ['#to-pay', '#to-bring'],
    'an answer by its place among all answers': ['/faq#cost', '/faq/cost'],
    'a list that is not below the heading': { 'pages/costs.md': page('## A heading\n\n- A list.') },
    'boxes of a page that has none': {
      'pages/costs.md': page(':::urgent[Call us]\nIf it gets worse.\n:::'),
    },
    'a heading with nothing below it': ['::copy[/costs#a-heading]', '::copy[/costs]'],
  },
  'drawable-source': {
    'a source without a result': {
      'sources/anand-2023.yaml': `${fixtureFile('sources/anand-2023.yaml')}${chances}`,
    },
  },
  'checked-source': {
    'a source that nobody has opened': {
      'sources/feder-2021.yaml': edited(
        'sources/feder-2021.yaml',
        'checked: seen',
        'checked: seen',
      ),
    },
  },
  'unused-term': {
    'a term that no page uses': ['  - { id: b, term: relapse, meaning: A thing. }\n', ''],
  },
  'known-meaning': {
    'a word of no text': ['qqxz', 'text'],
  },
  'synonym-words': {
    'words of somebody in danger': ['kill myself, ', ''],
    'a word of the name of a condition': ['depression, ', ''],
    'a word of every question': ['the, ', ''],
    'a word twice': ['pills, pills', 'pills'],
  },
};
