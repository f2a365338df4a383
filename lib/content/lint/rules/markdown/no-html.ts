import { parserRule } from '../../rule-kinds/parser-rule';

export const noHtml = parserRule({
  id: 'no-html',
  message: 'is HTML',
  fix: 'write it in Markdown, or put a \\ before the <',
});
