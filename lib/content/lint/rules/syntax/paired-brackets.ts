import { typoRule } from '../../rule-kinds/typo-rule';

export const pairedBrackets = typoRule({
  id: 'paired-brackets',
  message: 'has a bracket without its partner',
  fix: 'write ( before the words and ) after them, or neither',
  typos: [{ words: /\([^()]{0,30}(?=[^()]*$)(?![^()]*\))/ }],
});
