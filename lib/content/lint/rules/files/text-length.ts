import { parserRule } from '../../rule-kinds/parser-rule';

export const textLength = parserRule({
  id: 'text-length',
  message: 'is too long to be a text: a picture or a file that was pasted',
  fix: 'delete it, and put photographs into the folder images',
});
