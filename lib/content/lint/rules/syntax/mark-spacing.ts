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
    { words: /\p{L}+(?:\.\.|,,)(?!\.)/u, fix: 'write one of them' },
    { words: /\( \S+|\S+ \)/, fix: 'write no space inside the brackets' },
    {
      words: /(?<=\s)‘s(?=\s)|(?<=\p{L}) ’s(?=\s)/u,
      fix: 'write the apostrophe right after the word',
    },
  ],
});
