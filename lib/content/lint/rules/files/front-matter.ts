import { parserRule } from '../../rule-kinds/parser-rule';

export const frontMatter = parserRule({
  id: 'front-matter',
  message: 'does not begin with its fields between two lines ---',
  fix: 'write the first --- alone on the first line, and the second one before the text',
});
