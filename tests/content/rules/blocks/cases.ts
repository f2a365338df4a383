import { answer, type Case, sheet } from '../lint-files';
import { here } from '../small-files';

/** What was meant as headings, lists, tables or boxes. */
export const cases: Case[] = [
  [
    'picture-syntax',
    'a copy without its page',
    { 'print/day.md': sheet('::copy[risks]') },
    'print/day.md:10',
  ],
  [
    'picture-syntax',
    'too many lines to write on',
    { 'print/day.md': sheet('::write[Name]{lines=99}') },
    'print/day.md:10',
  ],
  ['picture-syntax', 'a picture in an answer', answer('::day'), here],
];
