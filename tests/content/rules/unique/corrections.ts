import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'unique-term': { 'a synonym that is another term': ['[x, Ect]', '[x]'] },
  'unique-search-word': {
    'a word of two texts': ['proof, Price', 'proof'],
    'a copy with all its words': ['searchWords: [price, fee]\n', ''],
  },
  'unique-title': {
    'a copy under another name': ['How much does it cost?', 'What does a visit cost?'],
  },
  'unique-phone-id': { 'two numbers of one id': ['{ id: a,', '{ id: b,'] },
  'unique-description': {
    'a copy that describes another page': [
      'What it costs.\nsummary: Prices differ.',
      'What others charge.\nsummary: They charge more.',
    ],
  },
  'unique-order': {
    'a place that another one had': ['order: 1', 'order: 2'],
    'two questions in one place': ['order: 1', 'order: 2'],
    'two pages in one place of the menu': ['label: B, order: 1', 'label: B, order: 2'],
  },
  'unique-source': { 'one study in two files': { 'sources/anand.yaml': undefined } },
  'unique-label': { 'two entries of the menu with one label': ['label: costs', 'label: Fees'] },
};
