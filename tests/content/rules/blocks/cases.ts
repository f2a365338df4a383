import { answer, type Case, page, sheet } from '../lint-files';
import { here } from '../small-files';

const listed = { 'pages/costs.md': page('## To bring\n\n- A card.') };

/** What was meant as headings, lists, tables or boxes. */
export const cases: Case[] = [
  [
    'picture-syntax',
    'a copy in round brackets',
    { 'print/day.md': sheet('::list(/costs#to-bring)'), ...listed },
    'print/day.md:10',
  ],
  [
    'picture-syntax',
    'a copy with a space behind its colons',
    { 'print/day.md': sheet(':: list[/costs#to-bring]'), ...listed },
    'print/day.md:10',
  ],
  [
    'picture-syntax',
    'a copy with a colon too few',
    { 'print/day.md': sheet(':list[/costs#to-bring]'), ...listed },
    'print/day.md:10',
  ],
  [
    'picture-syntax',
    'a copy without a slash',
    { 'print/day.md': sheet('::list[costs#to-bring]'), ...listed },
    'print/day.md:10',
  ],
  [
    'callout-syntax',
    'a copy with a colon too many',
    { 'print/day.md': sheet(':::list[/costs#to-bring]\n:::'), ...listed },
    'print/day.md:10',
  ],
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
