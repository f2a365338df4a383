import { readFileSync } from 'node:fs';
import { answer, type Case } from '../lint-files';

const pdf = readFileSync('tests/fixtures/clinics/small-us/files/insurance-form.pdf');
const linked = answer('Take [the form](form.pdf) along.');

/** Files that visitors can take along. */
export const cases: Case[] = [
  ['known-download', 'a link to a file that is not there', linked, 'faq/cost.md:8'],
  [
    'known-download',
    'a name with a typo',
    { ...answer('Take [it](/files/from.pdf) along.'), 'files/form.pdf': pdf },
    'faq/cost.md:8',
  ],
  ['known-download', 'a file of Word', answer('Take [it](form.docx) along.'), 'faq/cost.md:8'],
  ['unused-download', 'a file that nobody can get', { 'files/form.pdf': pdf }, 'files/form.pdf'],
  ['download-file', 'a file of Word', { 'files/form.docx': 'PK' }, 'files/form.docx'],
  ['download-file', 'a page called .pdf', { 'files/form.pdf': '<html>' }, 'files/form.pdf'],
  ['download-file', 'half a PDF', { 'files/form.pdf': pdf.subarray(0, 400) }, 'files/form.pdf'],
  [
    'download-file',
    'a PDF with a password',
    { 'files/form.pdf': pdf.toString('latin1').replace('/Root', '/Encrypt 9 0 R/Root') },
    'files/form.pdf',
  ],
  [
    'download-file',
    'a PDF for a printer',
    { 'files/form.pdf': Buffer.concat([pdf, Buffer.alloc(5_100_000, ' ')]) },
    'files/form.pdf',
  ],
  ['download-file', 'a name with spaces', { 'files/My Form.pdf': pdf }, 'files/My Form.pdf'],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['known-download', { ...linked, 'files/form.pdf': pdf }],
  ['unused-download', { ...linked, 'files/form.pdf': pdf }],
  ['download-file', { 'files/form.pdf': pdf }],
];
