import { readFileSync } from 'node:fs';
import { answer, type Case, edited, fixtureFile, question } from '../lint-files';

const jpeg = readFileSync('tests/fixtures/clinics/small-us/images/room.jpg');
const raw = (text: string) => ({ 'faq/cost.md': text });
const record = fixtureFile('images/room.yaml');
const room = { 'images/room.jpg': jpeg, 'images/room.yaml': record };

/** Whether a file can be read. */
export const cases: Case[] = [
  [
    'text-length',
    'a pasted picture',
    answer(`![](data:image/png;base64,${'iVBORw0K'.repeat(250_000)})`),
    'faq/cost.md:8',
  ],
  ['text-length', 'brackets without an end', answer('[a]('.repeat(20_000)), 'faq/cost.md:8'],
  ['text-length', 'quotations in quotations', answer(`${'> '.repeat(2000)}a`), 'faq/cost.md:8'],
  [
    'text-length',
    'mails that answer mails',
    answer(`${'> '.repeat(8)}a\n\n`.repeat(200)),
    'faq/cost.md:258',
  ],
  [
    'text-length',
    'a list in lists',
    answer(Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')),
    'faq/cost.md:105',
  ],
  ['text-length', 'boxes in boxes', answer(':::note[a]\n\n'.repeat(2000)), 'faq/cost.md:28'],
  ['text-length', 'a book', answer('Word for word.\n\n'.repeat(10_000)), 'faq/cost.md'],
  [
    'merge-conflict',
    'two versions',
    answer('<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> main'),
    'faq/cost.md:8',
  ],
  [
    'yaml-syntax',
    'a new entry at the margin',
    {
      'glossary.yaml':
        'entries:\n  - term: anchor\n    id: anchor\n    meaning: A thing.\n- term: badge\n  id: badge\n  meaning: A thing.\n',
      ...answer('An anchor and a badge.'),
    },
    'glossary.yaml:5',
  ],
  [
    'yaml-syntax',
    'a dash without its space',
    { 'clinic.yaml': edited('clinic.yaml', '- name: 988', '-name: 988') },
    'clinic.yaml:17',
  ],
  [
    'yaml-syntax',
    'an entry further left than the others',
    {
      'figures.yaml': edited(
        'figures.yaml',
        '  - name: recovery-minutes\n    label',
        '- name: recovery-minutes\n  label',
      ),
    },
    'figures.yaml:14',
  ],
  [
    'yaml-syntax',
    'such an entry, of which one line was moved',
    {
      'figures.yaml': edited(
        'figures.yaml',
        '  - name: recovery-minutes\n    label',
        '- name: recovery-minutes\nlabel',
      ),
    },
    'figures.yaml:14',
  ],
  ['known-file', 'an ending in capitals', { 'faq/Cost.MD': 'x' }, 'faq/Cost.MD'],
  ['known-file', 'another ending', { 'faq/cost.txt': 'x' }, 'faq/cost.txt'],
  ['known-file', 'a picture', { 'pages/my photo.png': 'x' }, 'pages/my photo.png'],
  ['known-file', 'a file in a place of its own', { 'notes.md': 'x' }, 'notes.md'],
  ['file-name', 'a name with spaces', { 'faq/What it costs.md': 'x' }, 'faq/What it costs.md'],
  ['front-matter', 'the same file', { 'faq/What it costs.md': 'x' }, 'faq/What it costs.md:1'],
  ['required-file', 'a clinic without clinic.yaml', { 'clinic.yaml': undefined }, 'clinic.yaml'],
  [
    'plain-text',
    'bytes that are not UTF-8',
    { 'faq/cost.md': new Uint8Array([0xe9, 0x0a]) },
    'faq/cost.md',
  ],
  [
    'line-endings',
    'those of old computers',
    raw('---\rquestion: Why?\r---\rText.\r'),
    'faq/cost.md',
  ],
  ['front-matter', 'no fields at all', raw('Just text.\n'), 'faq/cost.md:1'],
  [
    'front-matter',
    'a program',
    raw('---js\n({ a: process.exit(3) })\n---\nText.\n'),
    'faq/cost.md:1',
  ],
  ['file-name', 'a space at the end', { 'faq/cost.md ': question('Text.') }, 'faq/cost.md '],
  ['known-file', 'a file of Word', { 'faq/cost.docx': 'PK' }, 'faq/cost.docx'],
  ['known-file', 'a PDF among the pages', { 'pages/form.pdf': '%PDF-' }, 'pages/form.pdf'],
  [
    'known-file',
    'a folder in a folder',
    { 'faq/new/cash.md': question('Text.') },
    'faq/new/cash.md',
  ],
  [
    'file-name',
    'a copy of a computer',
    { 'faq/cost - Copy.md': question('Text.') },
    'faq/cost - Copy.md',
  ],
  [
    'file-name',
    'a name that another file has in lower case',
    { 'faq/Cost.md': question('Text.'), 'faq/cost.md': question('Text.') },
    'faq/Cost.md',
  ],
  [
    'file-name',
    'a copy beside what it was copied from',
    { 'faq/cost (1).md': question('Text.'), 'faq/cost.md': question('Text.') },
    'faq/cost (1).md',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  [
    'text-length',
    {
      'glossary.yaml': `entries:\n${Array.from({ length: 3000 }, (_, i) => `  - { id: a-${i}, term: a${i}, meaning: A thing. }\n`).join('')}`,
    },
  ],
  ['front-matter', raw(`\ufeff${question('Text.')}`)],
  ['known-file', room],
];
