import { typoRule } from '../../rule-kinds/typo-rule';

export const markSpacing = typoRule({
  id: 'mark-spacing',
  message: 'has a space where none belongs, or none where one does',
  fix: 'write a space after the mark, and none before it',
  isFixable: true,
  typos: [
    { words: /\p{L} +[.,;?!](?=\s|$)/u, toReplacement: (found) => found.replace(/ +/, '') },
    {
      words: /\p{Ll}{2}[.?!]\p{Lu}\p{Ll}/u,
      toReplacement: (found) => found.replace(/[.?!]/, (mark) => `${mark} `),
    },
    { words: /\p{Ll}{2},\p{L}{2}/u, toReplacement: (found) => found.replace(',', ', ') },
    {
      words: /\p{L}+(?:\.\.|,,)(?!\.)/u,
      message: 'has the mark at its end twice',
      fix: 'write one',
    },
    {
      words: /\p{L}+ ?!{2,}/u,
      message: 'shouts',
      fix: 'write a full stop',
    },
    { words: /\( \S+|\S+ \)/, fix: 'write no space inside the brackets' },
    {
      words: /\p{Ll}{2,}-\n\p{Ll}{2,}/u,
      message: 'is a word divided at the end of a line',
      fix: (found) =>
        `write "${found.replace('-\n', '')}" on one line, or with its hyphen if it has one`,
    },
    {
      words: /(?<![\p{L}\d.,])\d+(?:\.\d+)?(?:h|hrs?|mins?|day|\p{Ll}{4,})(?![\p{L}\d])/u,
      message: 'has no space after its number',
      fix: (found) => `write "${spaceOut(found)}"`,
      toReplacement: spaceOut,
    },
    {
      words: /(?<=\s)‘s(?=\s)|(?<=\p{L}) ’s(?=\s)/u,
      fix: 'write the apostrophe right after the word',
    },
  ],
});

/** "24 hours" for "24hrs". */
function spaceOut(found: string): string {
  return found
    .replace(/^[\d.]+/, '$& ')
    .replace(/h(?:rs?)?$/, 'hours')
    .replace(/mins?$/, 'minutes');
}
