import { typoRule } from '../../rule-kinds/typo-rule';

export const plainDays = typoRule({
  id: 'plain-days',
  message: 'is another day in another country',
  fix: 'write the month in letters, as in 5 June 2026',
  typos: [{ words: /\b\d{1,2}([/.])\d{1,2}\1\d{4}\b/ }],
});
