import { readFileSync } from 'node:fs';
import { answer, type Case, edited, fixtureFile, question } from '../lint-files';
import { editedCosts } from '../small-files';

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
    'a list in lists',
    answer(Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n')),
    'faq/cost.md:105',
  ],
  ['text-length', 'boxes in boxes', answer(':::note[a]\n\n'.repeat(2000)), 'faq/cost.md:28'],
  ['text-length', 'a book', answer('Word for word.\n\n'.repeat(10_000)), 'faq/cost.md'],
  [
    'front-matter',
    'fields that four dashes close',
    raw(question('Text.').replace('20\n---', '20\n----')),
    'faq/cost.md:7',
  ],
  [
    'merge-conflict',
    'two versions',
    answer('<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> main'),
    'faq/cost.md:8',
  ],
  ['plain-characters', 'a token in wide braces', answer('｛｛sessions｝｝'), 'faq/cost.md:8'],
  ['plain-characters', 'a space by its name', answer('Two&nbsp;words.'), 'faq/cost.md:8'],
  [
    'yaml-syntax',
    'a value cut off at a number',
    editedCosts('title: Costs', 'title: Room #4'),
    'pages/costs.md:2',
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
    'those of Windows',
    raw(question('Text.').replace('20\n---', '20\r\n---')),
    'faq/cost.md:6',
  ],
  [
    'line-endings',
    'those of old computers',
    raw('---\rquestion: Why?\r---\rText.\r'),
    'faq/cost.md',
  ],
  [
    'front-matter',
    'fields that are not closed',
    raw(question('Text.').replace('20\n---', '20\n')),
    'faq/cost.md:7',
  ],
  ['front-matter', 'no fields at all', raw('Just text.\n'), 'faq/cost.md:1'],
  [
    'front-matter',
    'a program',
    raw('---js\n({ a: process.exit(3) })\n---\nText.\n'),
    'faq/cost.md:1',
  ],
  [
    'yaml-syntax',
    'a colon in a title',
    editedCosts('title: Costs', 'title: Costs: all'),
    'pages/costs.md:2',
  ],
  [
    'yaml-syntax',
    'a tab',
    editedCosts('kind:', 'navigation:\n\tlabel: Costs\nkind:'),
    'pages/costs.md:6',
  ],
  [
    'yaml-syntax',
    'a quote that is not closed',
    editedCosts('title: Costs', 'title: "Costs'),
    'pages/costs.md:2',
  ],
  [
    'yaml-syntax',
    'a bracket that is not closed',
    editedCosts('kind:', 'keyFigures: [sessions\nkind:'),
    'pages/costs.md:5',
  ],
  [
    'yaml-syntax',
    'the same field twice',
    editedCosts('kind: practical', 'kind: about\nkind: practical'),
    'pages/costs.md:6',
  ],
  [
    'yaml-syntax',
    'a value that begins with *',
    editedCosts('title: Costs', 'title: **Costs**'),
    'pages/costs.md:2',
  ],
  [
    'yaml-syntax',
    'a value that begins with !',
    editedCosts('title: Costs', 'title: !Food and drink'),
    'pages/costs.md:2',
  ],
  [
    'yaml-syntax',
    'a colon without a space',
    editedCosts('title: Costs', 'title:Costs'),
    'pages/costs.md:2',
  ],
  ['yaml-syntax', 'a field that is indented', editedCosts('kind:', '  kind:'), 'pages/costs.md:5'],
  [
    'yaml-syntax',
    'a straight quote inside quotes',
    editedCosts('title: Costs', 'title: "The "real" costs"'),
    'pages/costs.md:2',
  ],
  [
    'plain-characters',
    'a space from a word processor',
    editedCosts('title: Costs', 'title:\u00a0Costs'),
    'pages/costs.md:2',
  ],
  ['plain-characters', 'a soft hyphen', answer('An infu\u00adsion.'), 'faq/cost.md:8'],
  [
    'plain-characters',
    'a character without width',
    answer('In {{sess\u200bions}}.'),
    'faq/cost.md:8',
  ],
  ['plain-characters', 'two letters that are one', answer('The \ufb01rst.'), 'faq/cost.md:8'],
  ['plain-characters', 'another encoding', answer('Ask at the caf\u00c3\u00a9.'), 'faq/cost.md:8'],
  [
    'merge-conflict',
    'one mark that was left',
    answer('Bring your card.\n=======\nText.'),
    'faq/cost.md:9',
  ],
  ['merge-conflict', 'a mark of the common version', answer('||||||| base\nTwo.'), 'faq/cost.md:8'],
  ['file-name', 'a space at the end', { 'faq/cost.md ': question('Text.') }, 'faq/cost.md '],
  ['known-file', 'a file of Word', { 'faq/cost.docx': 'PK' }, 'faq/cost.docx'],
  [
    'yaml-syntax',
    'an entry of a list cut off at a number',
    editedCosts('kind:', 'searchWords:\n  - ward #4\nkind:'),
    'pages/costs.md:6',
  ],
  ['known-file', 'a PDF among the pages', { 'pages/form.pdf': '%PDF-' }, 'pages/form.pdf'],
  [
    'plain-characters',
    'a letter of another script',
    raw(question('People over 6а.')),
    'faq/cost.md:8',
  ],
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
  ['line-endings', raw(question('Text.').replace('money\n', 'money\r\n'))],
  ['known-file', room],
  ['plain-characters', raw(question('An α-blocker, and β2 of it.'))],
];
