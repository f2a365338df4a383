import { schemaRule } from '../../rule-kinds/schema-rule';

export const openingHours = schemaRule({
  id: 'opening-hours',
  message: 'does not fit the other hours of this place',
  fix: 'write a closing time after the opening time, and each day once for the same hours',
});
