import { answer, type Case, question } from '../lint-files';
import { costs, here } from '../small-files';

const raw = (text: string) => ({ 'faq/cost.md': text });

/** What a text may consist of. */
export const cases: Case[] = [
  ['text-required', 'an answer without text', raw(question('')), 'faq/cost.md'],
  ['no-html', 'HTML', answer('<b>bold</b>'), here],
  ['no-indented-code', 'a line that begins with a tab', answer('\tAn indented line.'), here],
  ['no-footnotes', 'a footnote', answer('x[^1]\n\n[^1]: a note'), 'faq/cost.md:10'],
  ['heading-levels', 'a second title', costs('# Title'), 'pages/costs.md:9'],
  ['heading-levels', 'a level that is skipped', costs('## A\n\n#### B'), 'pages/costs.md:11'],
  ['no-answer-headings', 'a heading in an answer', answer('## More'), here],
  ['token-place', 'a figure in a heading', costs('## All {{sessions}}'), 'pages/costs.md:9'],
  ['token-place', 'a figure in a link', answer('[x](tel:{{emergency-number}})'), here],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [['no-html', answer('a < b')]];
