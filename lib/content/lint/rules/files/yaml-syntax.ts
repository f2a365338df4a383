import { parserRule } from '../../rule-kinds/parser-rule';

export const yamlSyntax = parserRule({
  id: 'yaml-syntax',
  message: 'cannot be read as name: value',
  fix: 'put a value with special characters in "double quotes", and indent each line like those around it',
});
