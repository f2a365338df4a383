import { readFileSync } from 'node:fs';
import { answer, type Corrections } from '../lint-files';

const pdf = readFileSync('tests/fixtures/clinics/small-us/files/insurance-form.pdf');
const linked = answer('Take [the form](form.pdf) along.');

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'known-download': {
    'a link to a file that is not there': { 'files/form.pdf': pdf },
    'a name with a typo': ['from.pdf', 'form.pdf'],
    'a file of Word': { ...linked, 'files/form.pdf': pdf },
  },
  'unused-download': { 'a file that nobody can get': answer('Take [what it is](form.pdf) along.') },
  'download-file': {
    'a file of Word': { ...linked, 'files/form.docx': undefined, 'files/form.pdf': pdf },
    'a page called .pdf': { 'files/form.pdf': pdf },
    'half a PDF': { 'files/form.pdf': pdf },
    'a PDF with a password': { 'files/form.pdf': pdf },
    'a PDF for a printer': { 'files/form.pdf': pdf },
    'a name with spaces': {
      ...answer('Take [it](my-form.pdf) along.'),
      'files/My Form.pdf': undefined,
      'files/my-form.pdf': pdf,
    },
  },
};
