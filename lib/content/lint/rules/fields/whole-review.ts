import { schemaRule } from '../../rule-kinds/schema-rule';

export const wholeReview = schemaRule({
  id: 'whole-review',
  message: 'is only part of a review',
  fix: 'run npm run review -- approve, or delete it',
});
