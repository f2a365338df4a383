import { typoRule } from '../../rule-kinds/typo-rule';

export const typedDigits = typoRule({
  id: 'typed-digits',
  isFixable: true,
  message: 'has a letter among its digits',
  fix: 'type 0 for O, and 1 for I or l',
  // 5 l may be litres, and O2 is oxygen.
  typos: [
    {
      words:
        /\b\d+[Oo]\d*\b|\b\d+[IlO]\d+\b|\b[lIO][.,]?\d+(?= (?:minutes|hours|days|weeks|months|years|times|people|litres|mg|ml|kg)\b)|\b\d+[lI](?= (?!of\b)\p{Ll})/u,
    },
    {
      // "3,4-" begins the name of a drug, and "1,300" is a thousand.
      words:
        /(?<![\d.,])\d{1,2},\d{1,2}(?![\d,.-])(?= ?(?:mg|ml|g|kg|h|hours?|minutes?|%|per|times|weeks?|days?|points?)\b| ?%)/,
      message: 'has a comma, which may be read as two numbers',
      fix: (found) => `write ${found.replace(',', '.')}`,
      toReplacement: (found) => found.replace(',', '.'),
    },
  ],
});
