import { diffLists } from '../words/diff-lists';
import { likeness, pairSentences, wordsOf } from '../words/pair-sentences';

/** A sentence as it is written, and where: the name of its field, '' in a text. */
export type Placed = { written: string; zone: string };

/** A sentence that was written in place of another one, or is gone where others were written. */
export type Replaced<Sentence> = {
  was: string;
  /** The first of those around it, where nothing took its place. */
  is: Sentence;
  isGone: boolean;
  /** What else was written there, or with many of its words elsewhere, and what that was before. */
  beside: readonly { was?: string; is: string }[];
};

/** Of a part that was written anew, which sentence replaces which is not looked for. */
const mostReplaced = 40;

/** The part of the words of a sentence that one elsewhere has if it may be the same. */
const leastAlike = 0.5;

/**
 * Which sentence was written in place of which: by the words that they share, else by where they stand
 * between those that stayed. What only moved is left out.
 */
export function pairVersions<Sentence extends Placed>(
  before: readonly Sentence[],
  now: readonly Sentence[],
): Replaced<Sentence>[] {
  const [old, present] = [before, now].map((all) => new Set(all.map(({ written }) => written)));
  const runs = findRuns(before, now).map(({ removed, added }) => ({
    removed: removed.filter(({ written }) => !present?.has(written)),
    added: added.filter(({ written }) => !old?.has(written)),
  }));
  const paired = runs.flatMap(({ removed, added }) =>
    Math.max(removed.length, added.length) > mostReplaced ? [] : [pairRun(removed, added)],
  );
  const found = paired.flat().flatMap(({ was, is }) => (is && !was ? [is] : []));
  const unpaired = found.length > mostReplaced ? [] : found;
  return paired.flatMap((pairs) =>
    pairs.flatMap(({ was, is }): Replaced<Sentence>[] => {
      const first = is ?? pairs.find((one) => one.is)?.is;
      if (!was || !first) return [];
      const words = wordsOf(was.written);
      const here = pairs.flatMap((one) =>
        one.is && one.is !== is
          ? [{ is: one.is.written, ...(one.was && { was: one.was.written }) }]
          : [],
      );
      const elsewhere = unpaired
        .filter(({ written }) => likeness(words, wordsOf(written)) >= leastAlike)
        .map(({ written }) => ({ is: written }));
      return [{ was: was.written, is: first, isGone: !is, beside: [...here, ...elsewhere] }];
    }),
  );
}

type Run<Sentence> = { removed: Sentence[]; added: Sentence[] };

/** What was taken out where each new sentence stands, in the same field or in the text. */
export function findTakenOut<Sentence extends Placed>(
  before: readonly Sentence[],
  now: readonly Sentence[],
): ReadonlyMap<Sentence, readonly Sentence[]> {
  const runs = findRuns(before, now).filter(
    ({ removed, added }) => Math.max(removed.length, added.length) <= mostReplaced,
  );
  return new Map(
    runs.flatMap(({ removed, added }) =>
      added.map((one) => [one, removed.filter(({ zone }) => zone === one.zone)] as const),
    ),
  );
}

/** What was taken out, and what was written, between sentences that stayed. */
function findRuns<Sentence extends Placed>(
  before: readonly Sentence[],
  now: readonly Sentence[],
): Run<Sentence>[] {
  const toKey = ({ written, zone }: Sentence) => `${zone}\n${written}`;
  const runs: Run<Sentence>[] = [];
  let run: Run<Sentence> = { removed: [], added: [] };
  let [from, to] = [0, 0];
  for (const { added, removed, value } of diffLists(before.map(toKey), now.map(toKey))) {
    const count = value.length;
    if (added) run.added.push(...now.slice(to, to + count));
    else if (removed) run.removed.push(...before.slice(from, from + count));
    else {
      runs.push(run);
      run = { removed: [], added: [] };
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  return [...runs, run];
}

type Pair<Sentence> = { was?: Sentence; is?: Sentence };

function pairRun<Sentence extends Placed>(
  removed: readonly Sentence[],
  added: readonly Sentence[],
): Pair<Sentence>[] {
  const zones = new Set([...removed, ...added].map(({ zone }) => zone));
  return [...zones].flatMap((zone) => {
    const isHere = (one: Sentence) => one.zone === zone;
    return fillGaps(
      pairSentences(removed.filter(isHere), added.filter(isHere), ({ written }) => written),
    );
  });
}

/** Between two that are alike, the first that is gone became the first that is new. */
function fillGaps<Sentence>(pairs: readonly Pair<Sentence>[]): Pair<Sentence>[] {
  const filled: Pair<Sentence>[] = [];
  let gap: { was: Sentence[]; is: Sentence[] } = { was: [], is: [] };
  const close = () => {
    for (let at = 0; at < Math.max(gap.was.length, gap.is.length); at++) {
      const [was, is] = [gap.was[at], gap.is[at]];
      filled.push({ ...(was && { was }), ...(is && { is }) });
    }
    gap = { was: [], is: [] };
  };
  for (const { was, is } of pairs) {
    if (was && is) {
      close();
      filled.push({ was, is });
    } else {
      if (was) gap.was.push(was);
      if (is) gap.is.push(is);
    }
  }
  close();
  return filled;
}
