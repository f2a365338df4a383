import { answer, type Case, page, sheet } from '../lint-files';

const costs = (body: string) => ({ 'pages/costs.md': page(body) });
const here = 'faq/cost.md:8';

/** What was meant as Markdown and is not. */
export const cases: Case[] = [
  ['bold-syntax', 'underscores that do not close', answer('__A price__is.'), here],
  [
    'callout-syntax',
    'one that begins inside another',
    costs(':::note[A]\nText.\n\n:::caution[B]\nText.\n:::'),
    'pages/costs.md:9',
  ],
  ['list-syntax', 'a number without its space', answer('1)Call us.'), here],
  ['mark-spacing', 'a space before a comma', answer('First , second.'), here],
  ['mark-spacing', 'none after a sentence', answer('It takes time.Ask us.'), here],
  ['picture-syntax', 'one with a colon too few', costs(':prices'), 'pages/costs.md:9'],
  ['callout-syntax', 'a misspelt call-out', costs(':::cuation[x]\ny\n:::'), 'pages/costs.md:9'],
  ['callout-syntax', 'a call-out that is not closed', costs(':::note[x]\ny'), 'pages/costs.md:9'],
  ['callout-syntax', 'a space before its name', costs('::: note[x]\ny'), 'pages/costs.md:9'],
  [
    'callout-syntax',
    'an emergency that is folded away',
    costs('::::more[x]\n:::emergency[x]\ny\n:::\n::::'),
    'pages/costs.md:10',
  ],
  ['picture-syntax', 'a drawing that is not ours', costs('::drawing[rom]'), 'pages/costs.md:9'],
  ['picture-syntax', 'a drawing without its name', costs('::drawing'), 'pages/costs.md:9'],
  ['picture-syntax', 'a misspelt picture', costs('::calender'), 'pages/costs.md:9'],
  [
    'picture-syntax',
    'a line to write on outside a sheet',
    costs('::write[Name]'),
    'pages/costs.md:9',
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
  ['token-syntax', 'a figure that is not closed', answer('It takes {{sessions}.'), here],
  ['token-syntax', 'a citation with a space', answer('A trial.[^anand 2023]'), here],
  ['token-syntax', 'a figure in single brackets', answer('It takes {sessions}.'), here],
  ['token-syntax', 'a citation without its ^', answer('One trial looked.[anand-2023]'), here],
  ['token-syntax', 'a source in round brackets', answer('One trial.(^anand-2023)'), here],
  ['token-syntax', 'a source by its number', answer('One trial compared them.[1]'), here],
  ['link-syntax', 'a target that is not a URL', answer('[x](costs)'), here],
  ['link-syntax', 'a javascript: link', answer('[x](javascript:alert(1))'), here],
  ['link-syntax', 'a space in the path', answer('See [costs](the costs.md).'), here],
  ['link-syntax', 'a space between the brackets', answer('See [costs] (/costs).'), here],
  ['link-syntax', 'the brackets the wrong way round', answer('See (the costs)[/costs].'), here],
  ['list-syntax', 'a list without spaces', answer('-one\n-two'), here],
  ['list-syntax', 'a list from a word processor', answer('• one\n• two'), here],
  ['list-syntax', 'a dash from a word processor', answer('– one'), here],
  ['table-syntax', 'a table from a word processor', answer('Item\tPrice\nInfusion\tmuch'), here],
  ['table-syntax', 'a table without its second line', answer('| Item | Price |\n| A | b |'), here],
  ['bold-syntax', 'bold words that are not closed', answer('**Note. Ask us.'), here],
  ['heading-syntax', 'a heading without a space', costs('##More'), 'pages/costs.md:9'],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['mark-spacing', answer('At 10.30, or with Node.js and U.S. plans.')],
  ['bold-syntax', answer('A line to fill in: ____ and __bold__.')],
  ['link-syntax', answer('![The room](my photo 1.png)')],
  ['table-syntax', answer('•\tone')],
  ['token-syntax', answer('At 10:30, about 3:1, {{ sessions }}.[^anand-2023]')],
  ['link-syntax', answer('[x](sms:31393) [y](#below) [z](https://example.org)')],
];
