import { typoRule } from '../../rule-kinds/typo-rule';

const fromWordProcessor = {
  message: 'is a character from a word processor',
  fix: 'begin each entry of a list with "- "',
};

export const listSyntax = typoRule({
  id: 'list-syntax',
  message: 'is not a valid list',
  fix: 'begin each entry with "- "',
  isFixable: true,
  typos: [
    {
      // A single * may be half of what makes words bold.
      words: /^(?:[-+]|\*(?=[^\n]*\n\*\p{L})|(?<=\n\*[^\n]*\n)\*)(?=\p{L})/mu,
      fix: 'begin each entry with "- ", with its space',
      toReplacement: () => '- ',
    },
    {
      words: /(?<=\S[ \t]+)[•▪●◦‣\uf0a7\uf0b7][ \t]+(?=\S)/,
      message: 'is a bullet in the middle of a line',
      fix: 'begin each entry on a line of its own with "- ", an empty line above the first and below the last',
    },
    {
      words: /^1(?= \p{L}[^\n]*\n2 \p{L})/mu,
      fix: 'write a full stop after each number, as in "1. "',
    },
    {
      words: /^\d{1,2}[.)](?=\p{L}{2})/mu,
      fix: 'write a space after the number',
      toReplacement: (found) => `${found} `,
    },
    {
      words: /^[ \t]*(?:[•·▪●◦‣\uf0a7\uf0b7][ \t]*|o\t[ \t]*)/m,
      ...fromWordProcessor,
      toReplacement: () => '- ',
    },
    {
      // The round bullet of a second level, which a word processor pastes as a letter.
      words: /^[ \t]*o[ \u00a0]+(?=\p{L})/mu,
      ...fromWordProcessor,
      toReplacement: () => '- ',
    },
    {
      words: /^\(?(?:[a-z]|[ivx]{2,4}|\d{1,2}(?=\)))\)[ \t]+(?=\S)/m,
      message: 'is not a list here, and runs together with the line above',
      fix: 'begin each entry with "- ", or with "1. " where their order matters',
    },
    {
      words: /(?<![\p{L}\d(])(?:1|a)\) \S[^\n]{1,60}? (?:2|b)\) \S/u,
      message: 'is a list that runs together',
      fix: 'write an empty line, and begin each entry on a line of its own with "- " or "1. "',
    },
    {
      words: /^a\.[ \t]+(?=\S.*\n+b\.[ \t])/m,
      message: 'is not a list here, and runs together with the line below',
      fix: 'begin each entry with "- ", or with "1. " where their order matters',
    },
    {
      words: /(?<=^[^\n]*:)\n[^\n.:;!?]{1,40}(?:\n[^\n.:;!?]{1,40})+$/,
      message: 'runs together on one line, since nothing marks its entries',
      fix: 'write an empty line, and begin each entry with "- "',
    },
    // Perhaps a list, perhaps the middle of a sentence.
    { words: /^[ \t]*[–—] /m, ...fromWordProcessor },
  ],
});
