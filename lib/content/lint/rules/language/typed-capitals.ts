import type { Finding, Rule } from '../../rule';

/** Four words in a row, two of them longer than a short form. */
const capitals = /(?<![\p{L}\d])(?:\p{Lu}{1,}[,:;]? +){3,}\p{Lu}{2,}(?![\p{L}\d])/u;
/** A whole heading or label in capitals. */
const allCapitals =
  /^(?=[^\p{Ll}]*$)(?=.*\p{Lu}{4,}.* .*\p{Lu}{3,}|.* .*\p{Lu}{4,})\p{Lu}[^\p{Ll}]*$/u;
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
      const whole = kind === 'heading' || kind === 'field' ? allCapitals.exec(text) : null;
      const match = whole ?? capitals.exec(text);
      const count = match?.[0].match(longWords)?.length ?? 0;
      if (!match || count < (whole ? 1 : 2)) return [];
      const words = match[0].split(' ').slice(0, 6).join(' ');
      return [{ file: item.path, line: lineAt(match.index), words }];
    }),
};
