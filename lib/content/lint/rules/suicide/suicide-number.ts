import type { Rule } from '../../rule';
import { findMentions } from '../../texts/suicide-mentions';
import { chancesIn } from '../../values/chances';

export const suicideNumber: Rule = {
  id: 'suicide-number',
  severity: 'error',
  waitsForFile: true,
  judgesSentences: true,
  message: 'is a number about thoughts of suicide, which only the page of a condition may give',
  fix: 'delete it, or link to that page',
  check: ({ texts }) =>
    findMentions(texts().filter(({ item }) => item.type !== 'Condition')).flatMap(
      ({ text, sentence, line }) =>
        chancesIn(sentence)
          .slice(0, 1)
          .map((words) => ({ file: text.item.path, line, words })),
    ),
};
