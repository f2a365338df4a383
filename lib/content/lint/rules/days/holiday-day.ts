import { schemaRule } from '../../rule-kinds/schema-rule';

export const holidayDay = schemaRule({
  id: 'holiday-day',
  message: 'does not say on which day this holiday is, or says it twice',
  fix: 'write one of monthDay, nthWeekday, daysFromEaster and once',
});
