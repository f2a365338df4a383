import { itemsOf } from '../../load/content-item';
import { type Prose, proseOf } from '../../load/prose';
import { wordsOf } from '../../load/sentences';
import type { Finding, LintContext } from '../rule';
import { type Dictionary, loadDictionary } from './dictionary';

type Verdict = Pick<Finding, 'fix' | 'replacement'>;

/**
 * What a rule says of the words of all texts, each word once in a file.
 *
 * @param judge `undefined` for a word that is right
 */
export function toSpellingFindings(
  { items, allItems, facts, ownWords }: LintContext,
  judge: (word: string, dictionary: Dictionary) => Verdict | undefined,
): Finding[] {
  // Without clinic.yaml nobody knows whose English it is.
  if (itemsOf(allItems, 'Clinic').length === 0) return [];
  const dictionary = loadDictionary(facts.locale, ownWords.lines);
  const judged = new Map<string, Verdict | undefined>();
  return items.flatMap((item) => {
    const told = new Set<string>();
    return proseOf(item).flatMap((prose) =>
      findWords(prose).flatMap(({ word, offset }): Finding[] => {
        if (!judged.has(word)) judged.set(word, judge(word, dictionary));
        const verdict = judged.get(word);
        if (verdict === undefined || told.has(word)) return [];
        told.add(word);
        return [{ file: item.path, line: prose.lineAt(offset), words: word, ...verdict }];
      }),
    );
  });
}

/** URLs, and what is in brackets where a link or a citation went wrong. */
const url = /\bhttps?:\S+|\bwww\.\S+|\S+@\S+|\]\([^)]*\)?|\(\^[^)]*\)|\[[a-z\d]+(?:-[a-z\d]+)+\]/g;

/** Words of letters alone; hyphens part them, a 's after them falls away. */
function findWords(prose: Prose): { word: string; offset: number }[] {
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
}
