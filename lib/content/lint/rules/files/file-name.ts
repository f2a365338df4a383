import { parserRule } from '../../rule-kinds/parser-rule';

export const fileName = parserRule({
  id: 'file-name',
  message: 'becomes a path, so it may hold only a-z, 0-9 and -',
  fix: 'rename the file',
});
