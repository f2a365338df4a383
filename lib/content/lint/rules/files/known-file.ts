import { parserRule } from '../../rule-kinds/parser-rule';

export const knownFile = parserRule({
  id: 'known-file',
  message: 'is not a file that the site reads',
  fix: 'rename it as the message says, or delete it',
});
