import { diffLists } from './diff-lists';

/** Words of a sentence that are in both versions of it, or in one of them. */
export type WordPart = { kind: 'same' | 'removed' | 'added'; words: string };

/** A token, a citation, the target of a link, a word, a number with its spaces, or a sign. */
const pieces =
  /\{\{[^}]*\}\}|\[\^[^\]\s]*\]|\]\([^)\s]*\)|\d+(?:[.,:/ -]\d+)*|[\p{L}\p{N}\p{M}]+(?:['’-][\p{L}\p{N}\p{M}]+)*|\s+|\S/gu;

/** Of longer ones, single words tell nothing, and are slow to find. */
const mostPieces = 1500;

/**
 * How a sentence differs from what it was, word by word, in one row: a lost "not" alone is marked.
 *
 * @param was `undefined` where the sentence is new
 * @param is `undefined` where it is gone
 */
export function markWords(was: string | undefined, is: string | undefined): WordPart[] {
  if (was === undefined || is === undefined) return replaceWhole(was, is);
  const from = was.match(pieces) ?? [];
  const to = is.match(pieces) ?? [];
  if (from.length + to.length > mostPieces) return replaceWhole(was, is);
  const parts = diffLists(from, to).map(
    ({ added, removed, value }): WordPart => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      words: value.join(''),
    }),
  );
  const kept = parts.filter(({ kind }) => kind === 'same');
  const keptLength = kept.reduce((sum, { words }) => sum + words.trim().length, 0);
  // Of two sentences that have little in common, single words tell nothing.
  return keptLength * 3 < Math.min(was.length, is.length)
    ? replaceWhole(was, is)
    : joinNeighbours(parts);
}

/** Words that were replaced one beside the other are one mark, and not one each. */
function joinNeighbours(parts: readonly WordPart[]): WordPart[] {
  const joined: WordPart[] = [];
  let run = { removed: '', added: '' };
  const close = () => {
    if (run.removed !== '') joined.push({ kind: 'removed', words: run.removed });
    if (run.added !== '') joined.push({ kind: 'added', words: run.added });
    run = { removed: '', added: '' };
  };
  for (const [index, { kind, words }] of parts.entries()) {
    const next = parts[index + 1]?.kind ?? 'same';
    const isBetween =
      words.trim() === '' && run.removed !== '' && run.added !== '' && next !== 'same';
    if (kind !== 'same') run[kind] += words;
    else if (isBetween) run = { removed: run.removed + words, added: run.added + words };
    else {
      close();
      joined.push({ kind, words });
    }
  }
  close();
  return joined;
}

function replaceWhole(was: string | undefined, is: string | undefined): WordPart[] {
  return [
    ...(was === undefined ? [] : [{ kind: 'removed' as const, words: was }]),
    ...(was === undefined || is === undefined ? [] : [{ kind: 'same' as const, words: ' ' }]),
    ...(is === undefined ? [] : [{ kind: 'added' as const, words: is }]),
  ];
}
