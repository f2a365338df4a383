import type { Finding, Rule } from '../../rule';

/** Four words in a row, two of them longer than a short form. */
const capitals = /(?<![\p{L}\d])(?:\p{Lu}{1,}[,:;]? +){3,}\p{Lu}{2,}(?![\p{L}\d])/u;
const longWords = /\p{Lu}{4,}/gu;

/** Only a warning: it may be a row of short forms. */
export const typedCapitals: Rule = {
  id: 'typed-capitals',
  severity: 'warning',
  message: 'is in capitals, which are hard to read and sound like shouting',
  fix: 'write small letters, and **bold** for what must not be missed',
  check: ({ texts }) =>
    texts().flatMap(({ item, kind, text, lineAt }): Finding[] => {
      if (item.type === 'Source') return [];
      const isLabel = kind === 'heading' || kind === 'field';
      const { index, 0: found } = capitals.exec(text) ?? { index: 0, 0: '' };
      const isShouted = isLabel && isAllCapitals(text);
      if (!isShouted && (found.match(longWords)?.length ?? 0) < 2) return [];
      const words = (isShouted ? text : found).split(' ').slice(0, 6).join(' ');
      return [{ file: item.path, line: lineAt(isShouted ? 0 : index), words }];
    }),
};

/** A heading or label of several words, one of them longer than a short form. */
function isAllCapitals(text: string): boolean {
  if (!/^\p{Lu}[^\p{Ll}]*$/u.test(text)) return false;
  const [first = '', ...others] = text.split(' ');
  const longest = (words: readonly string[]) =>
    words
      .flatMap((word) => word.match(/\p{Lu}+/gu) ?? [])
      .reduce((most, run) => Math.max(most, run.length), 0);
  return longest(others) >= 4 || (longest([first]) >= 4 && longest(others) >= 3);
}
