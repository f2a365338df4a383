import { type Prose, proseOf } from '../../check/prose';
import { wordsOf } from '../../check/sentences';
import type { ContentItem } from '../../load/content-item';
import type { Problem } from '../../load/problem';
import type { WordList } from '../../load/read-folder';
import { type Dictionary, loadDictionary } from '../spelling/dictionary';

/**
 * American spellings are errors in every country but America; other words that no dictionary has
 * are warnings, for they may be names. Each word is told once in a file.
 */
export function checkSpelling(
  items: readonly ContentItem[],
  locale: string,
  ownWords: WordList,
): Problem[] {
  const dictionary = loadDictionary(locale, ownWords.words);
  const checked = new Map<string, Verdict>();
  const judge = (word: string) => {
    const verdict = checked.get(word) ?? toVerdict(word, dictionary, ownWords.path);
    checked.set(word, verdict);
    return verdict;
  };
  return [
    ...items.flatMap((item) => {
      const told = new Set<string>();
      return proseOf(item).flatMap((prose) =>
        findWords(prose).flatMap(({ word, offset }): Problem[] => {
          const verdict = judge(word);
          if (verdict === 'right' || told.has(word)) return [];
          told.add(word);
          return [{ file: item.path, line: prose.lineAt(offset), words: word, ...verdict }];
        }),
      );
    }),
    ...checkOrder(ownWords),
  ];
}

type Verdict = 'right' | Pick<Problem, 'severity' | 'message' | 'replacement'>;

function toVerdict(word: string, dictionary: Dictionary, wordsPath: string): Verdict {
  const british = dictionary.toBritish(word);
  if (british !== undefined) {
    const message = `"${word}" is an American spelling: write "${british}"`;
    return { severity: 'error', message, replacement: british };
  }
  if (dictionary.isKnown(word)) return 'right';
  const suggestions = dictionary.suggest(word).map((suggestion) => `"${suggestion}"`);
  const mend = suggestions.length > 0 ? `did you mean ${suggestions.join(', ')}? If` : 'if';
  const message = `"${word}" is in no dictionary: ${mend} it is right, add it to ${wordsPath}`;
  return { severity: 'warning', message };
}

/** Addresses, and what stands in brackets where a link or a citation went wrong. */
const address =
  /\bhttps?:\S+|\bwww\.\S+|\S+@\S+|\]\([^)]*\)?|\(\^[^)]*\)|\[[a-z\d]+(?:-[a-z\d]+)+\]/g;

/** Words of letters alone; hyphens part them, a 's behind them falls away. */
function findWords(prose: Prose): { word: string; offset: number }[] {
  const text = wordsOf(prose.text).replaceAll(address, (match) => ' '.repeat(match.length));
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

/** Whoever looks a word up, or adds one, should find its place. */
function checkOrder({ words, path }: WordList): Problem[] {
  const entries = words
    .map((word, index) => ({ word, line: index + 1 }))
    .filter(({ word }) => word !== '');
  const wrong = entries.find(({ word }, index) => {
    const before = entries[index - 1];
    return before !== undefined && before.word.localeCompare(word, 'en') >= 0;
  });
  if (!wrong) return [];
  const next = entries.find(({ word }) => word.localeCompare(wrong.word, 'en') >= 0)?.word;
  const message =
    next === wrong.word
      ? `"${wrong.word}" stands here twice: delete one`
      : `the list is in alphabetical order: move "${wrong.word}" before "${next}"`;
  return [{ file: path, line: wrong.line, severity: 'warning', words: wrong.word, message }];
}
