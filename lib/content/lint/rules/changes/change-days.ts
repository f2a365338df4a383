import { schemaRule } from '../../rule-kinds/schema-rule';

export const changeDays = schemaRule({
  id: 'change-days',
  message: 'is after the day on which the text was last changed',
  fix: 'write the same day in updatedOn',
});
