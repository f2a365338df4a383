import { schemaRule } from '../../rule-kinds/schema-rule';

export const checkedDay = schemaRule({
  id: 'checked-day',
  message: 'does not fit how the source was checked',
  fix: 'write the day on which somebody saw it, or null beside checked: not-yet',
});
