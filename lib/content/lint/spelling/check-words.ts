import { memoize } from '../../../memoize';
import { itemsOf } from '../../load/content-item';
import { type Prose, proseOf } from '../../load/text/prose';
import { wordsOf } from '../../load/text/sentences';
import type { Finding, LintContext } from '../rule';
import { type Dictionary, loadDictionary } from './dictionary';

type Verdict = Pick<Finding, 'fix' | 'replacement'>;

/**
 * What a rule finds in the words of all texts, each word once per file.
 *
 * @param judge returns `undefined` for a correct word
 */
export function toSpellingFindings(
  { inWords, allItems, facts, ownWords }: LintContext,
  judge: (word: string, dictionary: Dictionary) => Verdict | undefined,
): Finding[] {
  // Without clinic.yaml the clinic's English is unknown.
  if (itemsOf(allItems, 'Clinic').length === 0) return [];
  const dictionary = loadDictionary(facts.locale, ownWords.lines);
  const judged = new Map<string, Verdict | undefined>();
  return inWords.flatMap((item) => {
    const reported = new Set<string>();
    return proseOf(item).flatMap((prose) =>
      findWords(prose).flatMap(({ word, offset }): Finding[] => {
        if (!judged.has(word)) judged.set(word, judge(word, dictionary));
        const verdict = judged.get(word);
        if (verdict === undefined || reported.has(word)) return [];
        reported.add(word);
        return [{ file: item.path, line: prose.lineAt(offset), words: word, ...verdict }];
      }),
    );
  });
}

/** URLs, and what is in the brackets of a malformed link or citation. */
const url =
  /\bhttps?:\S+|\bwww\.\S+|(?<!\S)[^\s@]+@\S+|\]\([^)]*\)?|\(\^[^)]*\)|\[[a-z\d]+(?:-[a-z\d]+)+\]/g;

/** Words consist of letters; hyphens separate them, and a final 's is removed. */
const findWords = memoize((prose: Prose): readonly { word: string; offset: number }[] => {
  const text = wordsOf(prose.text).replaceAll(url, (match) => ' '.repeat(match.length));
  return [...text.matchAll(/[\p{L}\p{M}\d]+(?:['’]\p{L}+)*/gu)]
    .map((match) => ({
      word: match[0]
        .replaceAll('’', "'")
        .replace(/'s$/i, '')
        .replace(/^(\p{Lu}{2,})s$/u, '$1'),
      offset: match.index,
    }))
    .filter(({ word }) => word.length > 1 && !/\d|^X{4,}$/.test(word));
});
