import type { Finding, Rule } from '../../rule';
import { maxWords, measureSentences } from '../../texts/measure-sentences';

export const averageSentenceLength: Rule = {
  id: 'average-sentence-length',
  severity: 'warning',
  message: `has sentences of more than ${maxWords.average} words on average`,
  fix: 'begin with the longest',
  check: ({ items, facts }) =>
    items.flatMap((item): Finding[] => {
      const sentences = measureSentences(item, facts);
      const sum = sentences.reduce((total, { wordCount }) => total + wordCount, 0);
      const average = sum / sentences.length;
      if (!(average > maxWords.average)) return [];
      const longest = sentences.reduce((a, b) => (b.wordCount > a.wordCount ? b : a));
      const sentence = `the sentences here have ${average.toFixed(1)} words on average: aim at ${maxWords.average} or fewer, and begin with the longest, on line ${longest.line}`;
      return [{ file: item.path, sentence }];
    }),
};
