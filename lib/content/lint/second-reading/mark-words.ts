import { diffWordsWithSpace } from 'diff';

/** Words of a sentence that are in both versions of it, or in one of them. */
export type WordPart = { kind: 'same' | 'removed' | 'added'; words: string };

/**
 * How a sentence differs from what it was, word by word, in one row: a lost "not" alone is marked.
 *
 * @param was `undefined` where the sentence is new
 * @param is `undefined` where it is gone
 */
export function markWords(was: string | undefined, is: string | undefined): WordPart[] {
  if (was === undefined || is === undefined) return replaceWhole(was, is);
  const parts = diffWordsWithSpace(was, is).map(
    ({ added, removed, value }): WordPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      words: value,
    }),
  );
  const kept = parts.filter(({ kind }) => kind === 'same');
  const keptLength = kept.reduce((sum, { words }) => sum + words.trim().length, 0);
  // Of two sentences that have little in common, single words tell nothing.
  return keptLength * 3 < Math.min(was.length, is.length) ? replaceWhole(was, is) : parts;
}

function replaceWhole(was: string | undefined, is: string | undefined): WordPart[] {
  return [
    ...(was === undefined ? [] : [{ kind: 'removed' as const, words: was }]),
    ...(was === undefined || is === undefined ? [] : [{ kind: 'same' as const, words: ' ' }]),
    ...(is === undefined ? [] : [{ kind: 'added' as const, words: is }]),
  ];
}
