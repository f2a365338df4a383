import { readFileSync } from 'node:fs';
import { answer, type Case, fixtureFile } from '../lint-files';

const jpeg = readFileSync('tests/fixtures/clinics/small-us/images/room.jpg');
const record = fixtureFile('images/room.yaml');
const room = { 'images/room.jpg': jpeg, 'images/room.yaml': record };

/** Long texts, and bytes. */
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
    'plain-text',
    'bytes that are not UTF-8',
    { 'faq/cost.md': new Uint8Array([0xe9, 0x0a]) },
    'faq/cost.md',
  ],
  ['known-file', 'a PDF among the pages', { 'pages/form.pdf': '%PDF-' }, 'pages/form.pdf'],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  [
    'text-length',
    {
      'glossary.yaml': `entries:\n${Array.from({ length: 3000 }, (_, i) => `  - { id: a-${i}, term: a${i}, meaning: A thing. }\n`).join('')}`,
    },
  ],
  ['known-file', room],
];
