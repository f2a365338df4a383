import { toNumber } from '../../../schemas/fields/number-words';
import type { Finding, Rule } from '../../rule';
import { doubts } from '../../values/figures/possible-ranges';

const everywhere = doubts.map((doubt) => ({
  ...doubt,
  every: new RegExp(doubt.words, `${doubt.words.flags}g`),
}));

/** "Two thirds" and "six" are numbers, too. */
function toValue(part: string): number {
  const fraction = /^(?:(one|a|two|three) )?(half|third|quarter)s?$/i.exec(part);
  if (!fraction) return toNumber(part) ?? Number(part.replace(',', '.'));
  const share = { half: 2, third: 3, quarter: 4 }[fraction[2]?.toLowerCase() ?? ''] ?? 1;
  return (toNumber(fraction[1] ?? 'one') ?? 1) / share;
}

/** Only a warning: a study may have something unheard of. */
export const possibleValues: Rule = {
  id: 'possible-values',
  severity: 'warning',
  judgesSentences: true,
  message: 'can hardly be meant',
  fix: 'compare it with its source, digit by digit',
  check: ({ texts }) =>
    texts().flatMap(({ item, text, lineAt }) => {
      if (!/\d/.test(text)) return [];
      return everywhere.flatMap(({ words, every, about, isPossible, usual }): Finding[] => {
        if (!words.test(text) || (about && !about.test(item.text))) return [];
        for (const match of text.matchAll(every)) {
          const values = match.slice(1).flatMap((part) => (part ? [toValue(part)] : []));
          if (isPossible(...values)) continue;
          const sentence = `"${match[0]}" can hardly be meant, it is ${usual}: compare it with its source, digit by digit`;
          return [{ file: item.path, line: lineAt(match.index), words: match[0], sentence }];
        }
        return [];
      });
    }),
};
