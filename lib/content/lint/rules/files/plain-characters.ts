import { parserRule } from '../../rule-kinds/parser-rule';

export const plainCharacters = parserRule({
  id: 'plain-characters',
  message: 'contains a character that a word processor or another encoding left',
  fix: 'type the word again',
  isFixable: true,
});
