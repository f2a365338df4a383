import { parserRule } from '../../rule-kinds/parser-rule';

export const noIndentedCode = parserRule({
  id: 'no-indented-code',
  message: 'is printed as code, because the line begins with a tab or four spaces',
  fix: 'delete them, or begin a list with "- "',
});
