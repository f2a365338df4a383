import { typoRule } from '../../rule-kinds/typo-rule';

export const typedDigits = typoRule({
  id: 'typed-digits',
  message: 'has a letter among its digits',
  fix: 'type 0 for O, and 1 for I or l',
  // 5 l may be litres, and O2 is oxygen.
  typos: [{ words: /\b\d+O\d*\b|\b\d+[Il]\d+\b/ }],
});
