import { type Corrections, question } from '../lint-files';

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'places-to-read-on': {
    'a published page with one place': [
      'readOn:\n',
      'readOn:\n  - { source: mayo-clinic, why: pages for patients }\n',
    ],
    'a page with one place': [
      'readOn:\n',
      'readOn:\n    - { source: anand-2023, why: a large trial }\n',
    ],
  },
  'field-schema': {
    'a letter in the number of a person': ['MP O123456', 'MP 0123456'],
    'a list without its brackets': ['searchWords: price', 'searchWords: [price]'],
    'a time with an h': ['15h00', '15:00'],
    'a name in lower case': ['alex example', 'Alex Example'],
    'a site without encryption': ['http://two', 'https://two'],
    'a month and a day that have changed places': ['2026-20-11', '2026-11-20'],
    'the fields of another folder': {
      'locations/news.md': undefined,
      'faq/news.md': question('Text.'),
    },
    'part of what a page is for': ['  forWhom:', '  notCovered: The answers.\n  forWhom:'],
    'a question cut off at a #': ['How much # does it cost?', 'How much does it cost?'],
    'search words between semicolons': ['[price; fee]', '[price, fee]'],
    'a missing field': ['group: money', 'question: How much does it cost?\ngroup: money'],
    'an empty field': ['question: ', 'question: How much does it cost?'],
    'a field of spaces': ['"   "', 'How much does it cost?'],
    'an unknown field': ['grup: x\n', ''],
    'a wrong choice': ['mony', 'money'],
    'a date of another country': ['01/10/2026', '2026-10-01'],
    'a day that does not exist': ['2026-02-30', '2026-03-02'],
    'a date in words': ['20 November 2026', '2026-11-20'],
    'a text that is too long': ['.'.repeat(121), 'How much'],
    'a bad nested entry': ['amount: about 180', 'amount: 180'],
    'a price with cents': ['amount: 180.50', 'amount: 180'],
    'an entry that lacks a field': [
      '    opens: "09:00"\n',
      '    opens: "09:00"\n    closes: "15:00"\n',
    ],
    'a telephone number in words': ['phone: ring us', 'phone: "608-555-0142"'],
    'a holiday on a day that most years lack': ['"02-29"', '"12-25"'],
  },
  'whole-review': {
    'a review written by hand': ['reviewedBy: Dr A\n', ''],
    'a reviewer who is nobody': [
      'reviewedBy: me',
      'reviewedBy: Dr. A. Example, psychiatrist, 00000',
    ],
  },
  'settled-points': {
    'a price confirmed and open': [
      '    confirmedOn: 2026-11-20\n    toConfirm',
      '    confirmedOn: null\n    toConfirm',
    ],
  },
  'figure-value': {
    'words that say another number': ['value: 45', 'value: 50'],
    'days that are not the hours before them': [' (2 days)', ''],
  },
  'cut-value': {
    'an address that a # cuts off': ['Suite # 4, 12 Main Road', '"Suite # 4, 12 Main Road"'],
  },
};
