import { diffLists } from './diff-lists';
import { toAllSentences } from './sentences';

/** A sentence in both versions; it is new, or gone, where it is in one of them. */
export type Pair<Sentence = string> = { was?: Sentence; is?: Sentence };

/** Of more sentences, which replaces which is not looked for. */
const mostCompared = 40;

/**
 * Which sentence was written in place of which, by the words that they share; both in their order.
 *
 * @param textOf what a sentence says
 */
export function pairSentences<Sentence>(
  removed: readonly Sentence[],
  added: readonly Sentence[],
  textOf: (sentence: Sentence) => string,
): Pair<Sentence>[] {
  if (removed.length === 0) return added.map((is) => ({ is }));
  if (added.length === 0) return removed.map((was) => ({ was }));
  const isLong = Math.max(removed.length, added.length) > mostCompared;
  if (isLong || (removed.length === 1 && added.length === 1)) return pairInOrder(removed, added);
  const words = added.map((is) => wordsOf(textOf(is)));
  const pairs: Pair<Sentence>[] = [];
  let next = 0;
  for (const was of removed) {
    const own = wordsOf(textOf(was));
    const rest = words.slice(next).map((other) => likeness(own, other));
    const best = Math.max(0, ...rest);
    if (best < leastLikeness) {
      pairs.push({ was });
      continue;
    }
    const found = next + rest.indexOf(best);
    pairs.push(...added.slice(next, found).map((is) => ({ is })));
    pairs.push(...added.slice(found, found + 1).map((is) => ({ was, is })));
    next = found + 1;
  }
  return [...pairs, ...added.slice(next).map((is) => ({ is }))];
}

/** The part of the words that two versions of one sentence share at least. */
const leastLikeness = 0.4;

/** The words of a sentence, in small letters. */
export function wordsOf(sentence: string): ReadonlySet<string> {
  return new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** The part of the words of the shorter of two sentences that the other one has too. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

function pairInOrder<Sentence>(
  removed: readonly Sentence[],
  added: readonly Sentence[],
): Pair<Sentence>[] {
  return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => {
    const [was, is] = [removed[index], added[index]];
    return { ...(was !== undefined && { was }), ...(is !== undefined && { is }) };
  });
}

/** Of a value with several sentences, those that differ; of one that is new, all. */
export function splitPair({ was, is }: Pair): Pair[] {
  const from = was === undefined ? [] : toAllSentences(was);
  const to = is === undefined ? [] : toAllSentences(is);
  const itself = (text: string) => text;
  const pairs: Pair[] = [];
  let run: { removed: string[]; added: string[] } = { removed: [], added: [] };
  for (const { added, removed, value } of diffLists(from, to)) {
    if (added) run.added.push(...value);
    else if (removed) run.removed.push(...value);
    else {
      pairs.push(...pairSentences(run.removed, run.added, itself));
      run = { removed: [], added: [] };
    }
  }
  pairs.push(...pairSentences(run.removed, run.added, itself));
  // Only lines are divided otherwise.
  return pairs.length === 0
    ? [{ ...(was !== undefined && { was }), ...(is !== undefined && { is }) }]
    : pairs;
}
