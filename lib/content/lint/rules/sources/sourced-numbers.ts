import { citationsIn } from '../../../load/text/sentences';
import type { Finding, Rule } from '../../rule';
import { type Counted, countsIn, isAmong, readSourceNumbers } from '../../values/source-numbers';

const kinds: Readonly<Record<Counted, string>> = { shares: 'shares', people: 'numbers of people' };

/** Only a warning: the original has more numbers than its file here. */
export const sourcedNumbers: Rule = {
  id: 'sourced-numbers',
  severity: 'warning',
  message: 'is no number that the cited source names',
  fix: 'open the source and compare, digit by digit; correct the sentence, or add it to the finding of the source',
  check: ({ items, texts }) => {
    const known = readSourceNumbers(items);
    return texts().flatMap(({ item, text, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source' || !text.includes('[^')) return [];
      return sentences.flatMap((sentence): Finding[] => {
        const { offset } = sentence;
        const cited = citationsIn(text.slice(offset, offset + sentence.text.length));
        const sources = cited.flatMap((name) => known.get(name) ?? []);
        if (cited.length === 0 || sources.length < cited.length) return [];
        return countsIn(sentence.text).flatMap(({ kind, words, offset: at, value }): Finding[] => {
          // A source that names none of the kind tells nothing of this one.
          if (sources.some((source) => source[kind].length === 0)) return [];
          const numbers = sources.flatMap(({ all }) => all);
          if (isAmong(value, [...numbers, ...toSums(kind, numbers)])) return [];
          const named = [...new Set(sources.flatMap((source) => source[kind]))].join(', ');
          const found = `"${words}" is none of the ${kinds[kind]} in the finding of ${cited.join(' and ')} (${named}): ${sourcedNumbers.fix}`;
          return [{ file: item.path, line: lineAt(offset + at), words, sentence: found }];
        });
      });
    });
  },
};

/** Two groups are counted together; of a hundred, those who are left are the others. */
function toSums(kind: Counted, numbers: readonly number[]): number[] {
  if (kind === 'shares') return numbers.map((number) => 100 - number);
  const pairs = numbers.flatMap((one, index) => numbers.slice(index + 1).map((two) => one + two));
  const triples =
    numbers.length > 8 ? [] : pairs.flatMap((pair) => numbers.map((one) => pair + one));
  return [...pairs, ...triples];
}
