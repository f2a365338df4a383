import { parserRule } from '../../rule-kinds/parser-rule';

export const tokenPlace = parserRule({
  id: 'token-place',
  message: 'is a figure or a source where neither works: a heading, a label, the target of a link',
  fix: 'write it in the text',
});
