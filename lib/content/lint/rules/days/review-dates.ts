import { schemaRule } from '../../rule-kinds/schema-rule';

export const reviewDates = schemaRule({
  id: 'review-dates',
  message: 'is not within a year after the review',
  fix: 'write when the next review is due',
});
