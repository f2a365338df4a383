import { parserRule } from '../../rule-kinds/parser-rule';

export const boldHeading = parserRule({
  id: 'bold-heading',
  message: 'is in bold where a heading is meant, so no list of contents has it',
  fix: 'write ## before it, without the asterisks; in an answer or a box, let the text follow in the same paragraph',
});
