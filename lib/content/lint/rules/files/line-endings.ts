import { parserRule } from '../../rule-kinds/parser-rule';

export const lineEndings = parserRule({
  id: 'line-endings',
  message: 'has the line endings of another system',
  fix: 'save it with the line endings LF',
  isFixable: true,
});
