import { type Change, toChange } from '../change';
import type { TextUnit } from '../shown-units';
import { diffLists } from '../words/diff-lists';
import { likeness, pairSentences, wordsOf } from '../words/pair-sentences';
import { cut } from '../words/sentences';
import { describePart, describeStructure, isSpacing, type Kept } from './describe-structure';

/**
 * How two versions of a text differ, in its order: words, sentences that stand elsewhere, and what
 * they are a part of.
 *
 * @param file what it is a text of
 */
export function compareText(
  file: string,
  was: readonly TextUnit[],
  is: readonly TextUnit[],
): Change[] {
  const { runs, kept } = align(was, is);
  const moves = findMoves(runs);
  const words = runs.flatMap((run) => pairInPlaces(run, moves));
  const reworded = words.flatMap(({ pairs }) => pairs).filter(isKept);
  const order = new Map(is.map((unit, index) => [unit, index]));
  const inOrder = [...kept, ...reworded].sort(
    (a, b) => (order.get(a.is) ?? 0) - (order.get(b.is) ?? 0),
  );
  const changes = [
    ...words.map(({ pairs }) => toWordChange(file, pairs)),
    ...toMoveChanges(file, is, moves.list),
    ...toStructureChanges(file, inOrder),
  ];
  return changes.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

type UnitPair = Partial<Kept>;

function isKept(pair: UnitPair): pair is Kept {
  return pair.was !== undefined && pair.is !== undefined;
}

type Run = { removed: TextUnit[]; added: TextUnit[] };

function align(was: readonly TextUnit[], is: readonly TextUnit[]): { runs: Run[]; kept: Kept[] } {
  const toKey = ({ place, text }: TextUnit) => `${place}\n${text}`;
  const runs: Run[] = [];
  const kept: Kept[] = [];
  let run: Run = { removed: [], added: [] };
  let [from, to] = [0, 0];
  for (const { added, removed, value } of diffLists(was.map(toKey), is.map(toKey))) {
    // What was taken out belongs to what was written in its place.
    const count = value.length;
    if (added) run.added.push(...is.slice(to, to + count));
    else if (removed) run.removed.push(...was.slice(from, from + count));
    else {
      runs.push(run);
      run = { removed: [], added: [] };
      for (let at = 0; at < count; at++) {
        const pair = { was: was[from + at], is: is[to + at] };
        if (pair.was && pair.is) kept.push({ was: pair.was, is: pair.is });
      }
    }
    if (!added) from += count;
    if (!removed) to += count;
  }
  runs.push(run);
  return { runs: runs.filter(({ removed, added }) => removed.length + added.length > 0), kept };
}

/** Words that were taken out in one place and stand in another. */
type Moves = { units: ReadonlySet<TextUnit>; list: Kept[] };

function findMoves(runs: readonly Run[]): Moves {
  const removed = new Map<string, TextUnit[]>();
  for (const unit of runs.flatMap((run) => run.removed)) {
    const same = removed.get(unit.text);
    if (same) same.push(unit);
    else removed.set(unit.text, [unit]);
  }
  for (const units of removed.values()) units.reverse();
  const list = runs
    .flatMap((run) => run.added)
    .flatMap((is): Kept[] => {
      const was = removed.get(is.text)?.pop();
      return was ? [{ was, is }] : [];
    });
  return { units: new Set(list.flatMap(({ was, is }) => [was, is])), list };
}

/** What was written in one place in the place of what. */
function pairInPlaces(run: Run, { units }: Moves): { pairs: UnitPair[] }[] {
  const removed = run.removed.filter((unit) => !units.has(unit));
  const added = run.added.filter((unit) => !units.has(unit));
  const places = new Set([...removed, ...added].map(({ place }) => place));
  return [...places].map((place) => {
    const isHere = (unit: TextUnit) => unit.place === place;
    return { pairs: pairSentences(removed.filter(isHere), added.filter(isHere), textOf) };
  });
}

function textOf({ text }: TextUnit): string {
  return text;
}

function toWordChange(file: string, pairs: readonly UnitPair[]): Change {
  const [first] = [
    ...pairs.flatMap(({ is }) => is ?? []),
    ...pairs.flatMap(({ was }) => was ?? []),
  ];
  return toChange({
    file,
    line: first?.line,
    place: first ? nameOf(first) : '',
    sentences: pairs.map(({ was, is }) => ({
      ...(was && { was: was.text }),
      ...(is && { is: is.text }),
    })),
    isText: true,
    danger: pairs.some((pair) => isLostEntry(pair, pairs)) ? ['gone from a list'] : [],
  });
}

/** A sign, a harm or a step that nobody is told of any more. */
function isLostEntry({ was, is }: UnitPair, pairs: readonly UnitPair[]): boolean {
  if (was === undefined || is !== undefined) return false;
  const words = wordsOf(was.text);
  // It may have become a part of the one above.
  const isJoined = pairs.some((one) => one.is && likeness(words, wordsOf(one.is.text)) >= mostLost);
  return !isJoined && was.blocks.some(({ kind }) => kind === 'entry');
}

/** The part of the words of an entry that another one has if it holds it. */
const mostLost = 0.9;

/** Sentences that went one after the other to the same place are one change. */
function toMoveChanges(file: string, is: readonly TextUnit[], list: readonly Kept[]): Change[] {
  const above = new Map(is.map((unit, index) => [unit, is[index - 1]]));
  const groups: Kept[][] = [];
  for (const kept of list) {
    const last = groups.at(-1)?.at(-1);
    const isNext =
      last &&
      above.get(kept.is) === last.is &&
      last.is.place === kept.is.place &&
      last.was.place === kept.was.place;
    if (isNext) groups.at(-1)?.push(kept);
    else groups.push([kept]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { was, is: unit } = first;
    const neighbour = above.get(unit);
    const where = neighbour ? `below “${cut(neighbour.text)}”` : 'to the beginning';
    const isElsewhere = was.place !== unit.place;
    const part = isElsewhere ? undefined : describePart(first);
    const moved = isElsewhere ? describeBoxes(was.place, unit.place) : `moved ${where}`;
    return [
      toChange({
        file,
        line: unit.line,
        place: nameOf(unit),
        sentences: group.map(({ is: { text } }) => ({ was: text, is: text })),
        moved: part === undefined ? moved : `${moved}, ${part}`,
        danger: [isElsewhere && was.place !== '' ? 'out of its box' : 'order or grouping'],
        isText: true,
      }),
    ];
  });
}

function describeBoxes(from: string, to: string): string {
  if (from === '') return `moved into ${to}`;
  return to === '' ? `moved out of ${from}` : `moved out of ${from} into ${to}`;
}

/** Each with the sentences that went with it. */
function toStructureChanges(file: string, inOrder: readonly Kept[]): Change[] {
  const groups: { moved: string; pairs: Kept[] }[] = [];
  let before: Kept | undefined;
  let isOpen = false;
  for (const pair of inOrder) {
    const moved = describeStructure(pair, before);
    before = pair;
    const last = groups.at(-1);
    const isAlike = moved === '' || moved === last?.moved;
    if (isAlike && isOpen && last) last.pairs.push(pair);
    else if (moved) groups.push({ moved, pairs: [pair] });
    isOpen = moved !== undefined;
  }
  return groups.map(({ moved, pairs }) => {
    const unit = pairs[0]?.is;
    return toChange({
      file,
      line: unit?.line,
      place: unit ? nameOf(unit) : '',
      sentences: pairs.map(({ is: { text } }) => ({ was: text, is: text })),
      moved,
      danger: isSpacing(moved) ? [] : ['order or grouping'],
      isText: true,
    });
  });
}

function nameOf({ place, heading }: TextUnit): string {
  if (place === '') return heading === undefined ? '' : `under “${heading}”`;
  return heading === undefined ? place : `${place} under “${heading}”`;
}
