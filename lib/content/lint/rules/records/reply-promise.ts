import { schemaRule } from '../../rule-kinds/schema-rule';

export const replyPromise = schemaRule({
  id: 'reply-promise',
  message: 'is a promise to reply that the inbox cannot count',
  fix: 'write it like "two working days", "24 hours" or "a week"',
});
