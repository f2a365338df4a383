import { schemaRule } from '../../rule-kinds/schema-rule';

export const replyPlaceholders = schemaRule({
  id: 'reply-placeholders',
  message: 'is in a reply, and nothing fills it in',
  fix: 'write {sender}, {reference}, or words',
});
