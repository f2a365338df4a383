import { parserRule } from '../../rule-kinds/parser-rule';

export const requiredFile = parserRule({
  id: 'required-file',
  message: 'is missing, and the site cannot do without it',
  fix: 'add the file',
});
