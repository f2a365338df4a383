import { type ContentItem, itemsOf } from '../../../load/content-item';
import { citationsIn } from '../../../load/text/sentences';
import type { Finding, Rule } from '../../rule';

/** Only a warning: the sentence may have its number from another source. */
export const changedFinding: Rule = {
  id: 'changed-finding',
  severity: 'warning',
  message: 'is in the former finding of the cited source, and not in the one of now',
  fix: 'open the source and compare, digit by digit; correct the finding or the sentence',
  check: ({ allItems, texts, committedItems }) => {
    const lost = findLostNumbers(allItems, committedItems());
    if (lost.size === 0) return [];
    return texts().flatMap(({ item, text, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source' || !text.includes('[^')) return [];
      return sentences.flatMap(({ text: words, offset }): Finding[] => {
        const cited = citationsIn(text.slice(offset, offset + words.length));
        return cited.flatMap((name): Finding[] => {
          const number = numbersIn(words).find((one) => lost.get(name)?.has(one));
          if (number === undefined) return [];
          const line = lineAt(offset + Math.max(0, words.indexOf(number)));
          const sentence = `"${number}" was in the finding of ${name} before, and is not in it now: ${changedFinding.fix}`;
          return [{ file: item.path, line, words: number, sentence }];
        });
      });
    });
  },
};

/** The numbers that a finding had before it was changed, by the name of its source. */
function findLostNumbers(
  now: readonly ContentItem[],
  before: readonly ContentItem[],
): Map<string, ReadonlySet<string>> {
  const old = new Map(itemsOf(before, 'Source').map(({ name, data }) => [name, data.finding]));
  return new Map(
    itemsOf(now, 'Source').flatMap(({ name, data: { finding } }) => {
      // Without one the field itself is wrong, which is told.
      if (finding === undefined) return [];
      const kept = new Set(numbersIn(finding));
      const lost = numbersIn(old.get(name) ?? '').filter((one) => !kept.has(one));
      return lost.length === 0 ? [] : [[name, new Set(lost)] as const];
    }),
  );
}

function numbersIn(text: string): string[] {
  return text.match(/(?<![\d.,])\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];
}
