import { parserRule } from '../../rule-kinds/parser-rule';

export const calloutSyntax = parserRule({
  id: 'callout-syntax',
  message: 'is not a valid call-out',
  fix: 'write :::note[Label] on a line of its own, the text below it, then ::: alone',
});
