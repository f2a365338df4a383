import { schemaRule } from '../../rule-kinds/schema-rule';

export const periodDays = schemaRule({
  id: 'period-days',
  message: 'is before the day on which it begins',
  fix: 'write the first day in from and the last one in until',
});
