import type { Corrections } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'one-sentence-meaning': {
    'A word. Two words.': ['A word. Two words.', 'A word.'],
    'A word': ['meaning: A word', 'meaning: A word.'],
    'A word. and more': ['A word. and more', 'A word and more.'],
  },
  'reply-placeholders': {
    'a reference that the subject has already': [', {reference}\n', '\n'],
    'the name of one person': ['Mrs Botha', '{sender}'],
    'a reply with {name}': ['{name}', '{sender}'],
    'a reply with {refrence}': ['{refrence}', '{reference}'],
    'a reply with {sender': ['{sender', '{sender}'],
  },
  'reply-promise': {
    soon: ['within: soon', 'within: two working days'],
    'two working weeks': ['two working weeks', 'two working days'],
    '0 days': ['within: 0 days', 'within: 24 hours'],
    'as soon as we can': ['as soon as we can', 'a week'],
  },
  'theme-contrast': {
    'links too pale to read': ['#4a9aa8', '#28535b'],
    'two colours, each too near to others': {
      'theme.yaml': 'light:\n  danger: "#a52c2c"\n  border: "#8f8f8f"\n',
    },
    'a dark screen with a bright ground': ['#666666', '#1a1a1a'],
  },
  'reply-paragraphs': {
    'a first line that lost a space': ['\n Dear', '\n  Dear'],
    'a reply whose sign for lines is lost': ['message:\n', 'message: |\n'],
  },
  'mark-square': { 'a mark of another square': ['M0 0H64V64H0Z', 'M0 0H32V32H0Z'] },
  'telling-meaning': {
    'a word that explains itself': ['An antidepressant.', 'A tablet that people take every day.'],
  },
};
