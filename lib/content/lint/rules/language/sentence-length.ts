import type { Rule } from '../../rule';
import { maxWords, measureSentences } from '../../texts/measure-sentences';

/** Many readers are unwell. */
export const sentenceLength: Rule = {
  id: 'sentence-length',
  severity: 'warning',
  message: `begins a sentence of more than ${maxWords.sentence} words`,
  fix: 'make two of it',
  check: ({ items, facts }) =>
    items.flatMap((item) =>
      measureSentences(item, facts)
        .filter(({ wordCount }) => wordCount > maxWords.sentence)
        .map(({ line, text, wordCount }) => ({
          file: item.path,
          line,
          words: text.split(/\s+/).slice(0, 4).join(' '),
          sentence: `this sentence has ${wordCount} words: make two of it, ${maxWords.sentence} is the most and ${maxWords.average} is good`,
        })),
    ),
};
