import { schemaRule } from '../../rule-kinds/schema-rule';

export const replyBlanks = schemaRule({
  id: 'reply-blanks',
  message: 'is in a reply, and nothing fills it in',
  fix: 'write {sender}, {reference}, or words',
});
