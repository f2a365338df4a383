import { schemaRule } from '../../rule-kinds/schema-rule';

export const comparedResults = schemaRule({
  id: 'compared-results',
  message: 'is a chance without its comparison, or without the reason why there is none',
  fix: 'write "compared" or "noComparison" for a result, and "results" or "none" for a chance',
});
