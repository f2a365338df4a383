import { parserRule } from '../../rule-kinds/parser-rule';

export const plainText = parserRule({
  id: 'plain-text',
  message: 'is not plain text',
  fix: 'save it from a text editor, encoded as UTF-8',
});
