import { parserRule } from '../../rule-kinds/parser-rule';

export const noAnswerHeadings = parserRule({
  id: 'no-answer-headings',
  message: 'is a heading in an answer',
  fix: 'begin a paragraph or a list instead',
});
