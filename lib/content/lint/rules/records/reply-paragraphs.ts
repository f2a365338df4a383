import { schemaRule } from '../../rule-kinds/schema-rule';

export const replyParagraphs = schemaRule({
  id: 'reply-paragraphs',
  message: 'is one long paragraph, as after a lost |, or has lines that begin with a space',
  fix: 'write "message: |", and an empty line between two paragraphs',
});
