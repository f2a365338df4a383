import { type Typo, typoRule } from '../../rule-kinds/typo-rule';

const mostCells = 8;

/** The line below the first one of a table, with fewer or more cells than that. */
const dividers = Array.from({ length: mostCells }, (_, index): Typo => {
  const head = `(?<=^[ \\t]*\\|(?:[^|\\n]*\\|){${index + 1}}[ \\t]*\\n)`;
  return {
    words: new RegExp(`${head}[ \\t]*\\|[ \\t:|-]+\\|(?=[ \\t]*$)`, 'm'),
    message: 'does not fit the first line of its table',
    fix: `write |${'---|'.repeat(index + 1)}`,
  };
});

export const tableSyntax = typoRule({
  id: 'table-syntax',
  showsFormerLine: true,
  message: 'is not a valid table',
  fix: 'write a line |---|---| below its first line',
  typos: [
    ...dividers,
    { words: /^[ \t]*\|.*\|[ \t]*$/m },
    {
      words: /^\d+(?:\.\d+)+\.?\t+\S+/m,
      message: 'is the number of a heading in a word processor',
      fix: 'write "## " and the words alone, or in an answer the words in a sentence',
    },
    {
      words: /(?<!\S)(?![•·▪●◦‣\uf0a7\uf0b7o]\t)\S+\t+\S+/,
      message: 'contains a tab, as a table pasted from a word processor does',
      fix: 'write | between the cells and a line |---|---| below the first',
    },
  ],
});
