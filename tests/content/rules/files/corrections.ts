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
    'a list in lists': answer('- a'),
    'boxes in boxes': answer(':::note[a]\nText.\n:::\n\n'.repeat(12)),
    'a book': answer('Word for word.\n\n'.repeat(10)),
  },
  'front-matter': {
    'fields that four dashes close': ['----', '---'],
    'fields that are not closed': ['updatedOn: 2026-11-20\n', 'updatedOn: 2026-11-20\n---\n'],
    'no fields at all': cost,
    'the same file': { 'faq/What it costs.md': undefined, ...cost },
    'a program': cost,
  },
  'merge-conflict': {
    'two versions': answer('One.'),
    'one mark that was left': ['=======\n', ''],
    'a mark of the common version': ['||||||| base\n', ''],
  },
  'yaml-syntax': {
    'a value cut off at a number': ['Room #4', '"Room #4"'],
    'a new entry at the margin': {
      'glossary.yaml':
        'entries:\n  - term: anchor\n    id: anchor\n    meaning: A thing.\n  - term: badge\n    id: badge\n    meaning: A thing.\n',
    },
    'a dash without its space': { 'clinic.yaml': fixtureFile('clinic.yaml') },
    'an entry further left than the others': { 'figures.yaml': fixtureFile('figures.yaml') },
    'such an entry, of which one line was moved': { 'figures.yaml': fixtureFile('figures.yaml') },
    'a colon in a title': ['Costs: all', '"Costs: all"'],
    'a tab': ['\tlabel: Costs', '  label: Costs\n  group: contact\n  order: 9'],
    'a quote that is not closed': ['"Costs', '"Costs"'],
    'a bracket that is not closed': ['[sessions', '[sessions]'],
    'the same field twice': ['kind: about\n', ''],
    'a value that begins with *': ['**Costs**', 'Costs'],
    'a value that begins with !': ['!Food and drink', '"!Food and drink"'],
    'a colon without a space': ['title:Costs', 'title: Costs'],
    'a field that is indented': ['  kind', 'kind'],
    'a straight quote inside quotes': ['The "real" costs', 'The “real” costs'],
    'an entry of a list cut off at a number': ['ward #4', '"ward #4"'],
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
  'plain-characters': {
    'a letter of another script': ['6а', '60'],

    'another encoding': ['caf\u00c3\u00a9', 'café'],
  },
};
