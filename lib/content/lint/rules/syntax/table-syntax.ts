import { typoRule } from '../../rule-kinds/typo-rule';

export const tableSyntax = typoRule({
  id: 'table-syntax',
  message: 'is not a valid table',
  fix: 'write a line |---|---| below its first line',
  typos: [
    { words: /^[ \t]*\|.*\|[ \t]*$/m },
    {
      words: /(?<!\S)(?![•·▪●◦‣\uf0a7\uf0b7o]\t)\S+\t+\S+/,
      message: 'contains a tab, as a table pasted from a word processor does',
      fix: 'write | between the cells and a line |---|---| below the first',
    },
  ],
});
