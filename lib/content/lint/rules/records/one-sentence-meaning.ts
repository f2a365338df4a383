import { schemaRule } from '../../rule-kinds/schema-rule';

export const oneSentenceMeaning = schemaRule({
  id: 'one-sentence-meaning',
  message: 'is more than one sentence, or has no full stop',
  fix: 'say what the term means in one sentence; the page that it leads to can say more',
});
