import { type ArrayChange, diffArrays } from 'diff';

type Range = { from: number; to: number; fromIs: number; toIs: number };

/** `diffArrays` takes quadratic time where nothing stayed, which is nothing for so few. */
const mostCompared = 300;

/** How often a part is divided at what is in it once; beyond that, all of it is replaced. */
const mostDivisions = 3;

/**
 * The same as `diffArrays`, in a time that grows with the length of the lists, however much differs:
 * long lists are divided where both have an entry once.
 */
export function diffLists(was: readonly string[], is: readonly string[]): ArrayChange<string>[] {
  const kept = match(
    was,
    is,
    { from: 0, to: was.length, fromIs: 0, toIs: is.length },
    mostDivisions,
  );
  const parts: ArrayChange<string>[] = [];
  const add = (kind: 'added' | 'removed' | 'same', value: string[]) => {
    if (value.length === 0) return;
    const last = parts.at(-1);
    const isSame = kind === 'same' && last && !last.added && !last.removed;
    if (isSame) last.value.push(...value);
    else {
      parts.push({
        added: kind === 'added',
        removed: kind === 'removed',
        value,
        count: value.length,
      });
    }
  };
  let [at, atIs] = [0, 0];
  for (const [index, indexIs] of [...kept, [was.length, is.length] as const]) {
    add('removed', was.slice(at, index));
    add('added', is.slice(atIs, indexIs));
    add('same', was.slice(index, index + 1));
    [at, atIs] = [index + 1, indexIs + 1];
  }
  return parts;
}

type Match = readonly [index: number, indexIs: number];

/** Which entries stayed, in their order. */
function match(
  was: readonly string[],
  is: readonly string[],
  range: Range,
  divisions: number,
): Match[] {
  let { from, to, fromIs, toIs } = range;
  const begin: Match[] = [];
  const end: Match[] = [];
  while (from < to && fromIs < toIs && was[from] === is[fromIs]) begin.push([from++, fromIs++]);
  while (from < to && fromIs < toIs && was[to - 1] === is[toIs - 1]) end.push([--to, --toIs]);
  end.reverse();
  if (from === to || fromIs === toIs) return [...begin, ...end];
  const rest = { from, to, fromIs, toIs };
  if (to - from + toIs - fromIs <= mostCompared) {
    return [...begin, ...matchFew(was, is, rest), ...end];
  }
  if (divisions === 0) return [...begin, ...end];
  const between: Match[] = [];
  let next = { from, fromIs };
  const anchors = findAnchors(was, is, rest);
  for (const anchor of anchors) {
    between.push(
      ...match(was, is, { ...next, to: anchor[0], toIs: anchor[1] }, divisions - 1),
      anchor,
    );
    next = { from: anchor[0] + 1, fromIs: anchor[1] + 1 };
  }
  if (anchors.length > 0) between.push(...match(was, is, { ...next, to, toIs }, divisions - 1));
  return [...begin, ...between, ...end];
}

function matchFew(was: readonly string[], is: readonly string[], range: Range): Match[] {
  const found: Match[] = [];
  let { from, fromIs } = range;
  const parts = diffArrays(was.slice(from, range.to), is.slice(fromIs, range.toIs));
  for (const { added, removed, value } of parts) {
    if (!added && !removed) {
      found.push(...value.map((_, at): Match => [from + at, fromIs + at]));
    }
    if (!added) from += value.length;
    if (!removed) fromIs += value.length;
  }
  return found;
}

/** The longest row of entries that both lists have once, and in the same order. */
function findAnchors(was: readonly string[], is: readonly string[], range: Range): Match[] {
  const places = findUnique(is, range.fromIs, range.toIs);
  const common = [...findUnique(was, range.from, range.to)].flatMap(([entry, index]): Match[] => {
    const indexIs = places.get(entry);
    return indexIs === undefined ? [] : [[index, indexIs]];
  });
  common.sort(([a], [b]) => a - b);
  // The last of each row that is so long, and what stands before each.
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [at, [, indexIs]] of common.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((common[ends[middle] ?? 0]?.[1] ?? 0) < indexIs) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? undefined : ends[low - 1];
    ends[low] = at;
  }
  const row: Match[] = [];
  for (let at = ends.at(-1); at !== undefined; at = before[at]) {
    const anchor = common[at];
    if (anchor) row.push(anchor);
  }
  return row.reverse();
}

/** Where each entry stands that is there once. */
function findUnique(list: readonly string[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = from; index < to; index++) {
    const entry = list[index] ?? '';
    if (found.has(entry)) repeated.add(entry);
    found.set(entry, index);
  }
  for (const entry of repeated) found.delete(entry);
  return found;
}
