import { schemaRule } from '../../rule-kinds/schema-rule';

export const settledPoints = schemaRule({
  id: 'settled-points',
  message: 'is still open, although the value was confirmed',
  fix: 'delete toConfirm, or write confirmedOn: null',
});
