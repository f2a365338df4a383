import { readFileSync } from 'node:fs';
import { answer, type Corrections } from '../lint-files';

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
  'known-file': {
    'a PDF among the pages': {
      ...answer('Take [it](form.pdf) along.'),
      'pages/form.pdf': undefined,
      'files/form.pdf': pdf,
    },
  },
  'plain-text': { 'bytes that are not UTF-8': cost },
};
