import { typoRule } from '../../rule-kinds/typo-rule';

export const headingSyntax = typoRule({
  id: 'heading-syntax',
  message: 'is not a valid heading',
  fix: 'write a space after the #',
  isFixable: true,
  typos: [
    {
      words: /^#{1,6}[^#\s]\S*/m,
      // A single # may mean "number 1", or a hashtag.
      toReplacement: (found) =>
        found.startsWith('##') ? found.replace(/^#+/, (marks) => `${marks} `) : undefined,
    },
    { words: /^#{7,}\s/m, fix: 'write ## or ###' },
    { words: /(?<=\p{L})##+$/mu, fix: 'delete it, or write a space before it' },
  ],
});
