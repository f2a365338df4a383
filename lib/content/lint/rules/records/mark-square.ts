import { schemaRule } from '../../rule-kinds/schema-rule';

export const markSquare = schemaRule({
  id: 'mark-square',
  message: 'is outside the square of the mark',
  fix: 'ask whoever drew it for a path in a square of 32 by 32',
});
