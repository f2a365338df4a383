import { readFileSync } from 'node:fs';
import { answer, type Corrections, fixtureFile, question } from '../lint-files';

const cost = answer('Text.');
const pdf = readFileSync('tests/fixtures/clinics/small-us/files/insurance-form.pdf');

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'text-length': {
    'a pasted picture': cost,
    'brackets without an end': cost,
    'quotations in quotations': answer('> a'),
    'mails that answer mails': answer('> a'),
    'a list in lists': answer('- a'),
    'boxes in boxes': answer(':::note[a]\nText.\n:::\n\n'.repeat(12)),
    'a book': answer('Word for word.\n\n'.repeat(10)),
  },
  'front-matter': {
    'no fields at all': cost,
    'the same file': { 'faq/What it costs.md': undefined, ...cost },
    'a program': cost,
  },
  'merge-conflict': {
    'two versions': answer('One.'),
  },
  'yaml-syntax': {
    'a new entry at the margin': {
      'glossary.yaml':
        'entries:\n  - term: anchor\n    id: anchor\n    meaning: A thing.\n  - term: badge\n    id: badge\n    meaning: A thing.\n',
    },
    'a dash without its space': { 'clinic.yaml': fixtureFile('clinic.yaml') },
    'an entry further left than the others': { 'figures.yaml': fixtureFile('figures.yaml') },
    'such an entry, of which one line was moved': { 'figures.yaml': fixtureFile('figures.yaml') },
  },
  'known-file': {
    'a folder in a folder': { 'faq/new/cash.md': undefined },

    'an ending in capitals': { 'faq/Cost.MD': undefined, ...cost },
    'another ending': { 'faq/cost.txt': undefined, ...cost },
    'a picture': { 'pages/my photo.png': undefined },
    'a file in a place of its own': { 'notes.md': undefined },
    'a file of Word': { 'faq/cost.docx': undefined, ...cost },
    'a PDF among the pages': {
      ...answer('Take [it](form.pdf) along.'),
      'pages/form.pdf': undefined,
      'files/form.pdf': pdf,
    },
  },
  'file-name': {
    'a name that another file has in lower case': { 'faq/Cost.md': undefined },
    'a copy beside what it was copied from': { 'faq/cost (1).md': undefined },
    'a copy of a computer': { 'faq/cost - Copy.md': undefined },

    'a name with spaces': {
      'faq/What it costs.md': undefined,
      'faq/what-it-costs.md': question('Text.'),
    },
    'a space at the end': { 'faq/cost.md ': undefined, ...cost },
  },
  'required-file': {
    'a clinic without clinic.yaml': { 'clinic.yaml': fixtureFile('clinic.yaml') },
  },
  'plain-text': { 'bytes that are not UTF-8': cost },
  'line-endings': { 'those of old computers': cost },
};
