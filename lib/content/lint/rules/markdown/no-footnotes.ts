import { parserRule } from '../../rule-kinds/parser-rule';

export const noFootnotes = parserRule({
  id: 'no-footnotes',
  message: 'is a footnote',
  fix: 'make a file in sources/ and cite it as [^its-file-name]',
});
