import type { Rule } from '../../rule';
import { parserRule } from '../../rule-kinds/parser-rule';
import { schemaRule } from '../../rule-kinds/schema-rule';

const words = {
  id: 'photo-words',
  message: 'says nothing to those who do not see the photograph',
  fix: 'say in one sentence what is to be seen and why it matters',
} as const;

const inTexts = parserRule(words);
const inFields = schemaRule(words);

/** In a text the parser finds them, in a field its schema. */
export const photoWords: Rule = {
  ...inTexts,
  check: (context) => [...inTexts.check(context), ...inFields.check(context)],
};
