import { fileNameOf } from '../../load/files/file-path';
import { findReasons, weighReasons } from './reading-reasons';
import { findTurn } from './sense/find-turn';
import { markWords } from './words/mark-words';
import type { Pair } from './words/pair-sentences';

/** Where a file says something else than before. */
export type Change = {
  /** The file, as messages show it; the former one where it is gone. */
  file: string;
  /** Why all of it is listed: `new`, `deleted`, `a draft now`. */
  state: string | undefined;
  /** Of the new words; of the old ones where there are none. */
  line: number | undefined;
  /** The box, the entry of a list or the heading in which it stands. */
  place: string;
  /** What its field is called in everyday words. */
  label?: string;
  /** What was there, and what is there now. */
  sentences: Pair[];
  /** What happened to words that are the same: `moved below “…”`, `now part of the entry above`. */
  moved: string | undefined;
  /** Whether it is in the text that patients read, and not in a field. */
  isText: boolean;
  /** What it speaks of: `emergency`, `number`, … */
  reasons: string[];
  /** What the words speak of that were lost, added or replaced. */
  touched: string[];
};

type Found = Pick<Change, 'file' | 'line' | 'place' | 'sentences' | 'isText' | 'label'> & {
  moved?: string;
  /** What is dangerous about a change of the same words. */
  danger?: string[];
  /** The fields that it is in. */
  fields?: readonly string[];
  /** Whether it only sorts, names or dates the text. */
  isHousekeeping?: boolean;
};

/** Gives a change its reasons. */
export function toChange({ danger = [], fields = [], isHousekeeping, ...found }: Found): Change {
  const { file, place, sentences, moved } = found;
  const words = sentences.flatMap(({ was, is }) =>
    moved === undefined
      ? markWords(was, is).flatMap((part) => (part.kind === 'same' ? [] : [part.words]))
      : [],
  );
  const all = sentences.flatMap(({ was = '', is = '' }) => [was, is]);
  // What a file is about is in its name: when-can-i-drive, blood-pressure.
  const name = fileNameOf(file).replaceAll(/[^a-z]+/gi, ' ');
  const context = [name, place.replace(':::', ''), moved?.replaceAll(':::', '') ?? ''].join('\n');
  const ofFields = findReasons([], fields);
  const isCitedOtherwise =
    moved === undefined &&
    sentences.some(({ was, is }) => was !== undefined && is !== undefined) &&
    words.some((word) => word.includes('[^'));
  const touched = new Set([
    ...danger,
    ...ofFields,
    ...findReasons(words),
    ...(isCitedOtherwise ? ['its source'] : []),
  ]);
  const isTurned = ({ was, is }: Pair) =>
    was !== undefined && is !== undefined && findTurn(was, is) !== undefined;
  if (touched.size === 0 && moved === undefined && sentences.some(isTurned)) {
    touched.add('what it says');
  }
  const about = isHousekeeping ? ofHousekeeping([...all]) : findReasons([context, ...all], fields);
  const inOrder = sortReasons([...touched, ...about]);
  return {
    ...found,
    moved,
    state: undefined,
    reasons: inOrder,
    touched: isHousekeeping ? inOrder : inOrder.filter((reason) => touched.has(reason)),
  };
}

/** Of what only sorts a text, that it is found in danger. */
function ofHousekeeping(texts: readonly string[]): string[] {
  return findReasons(texts).filter((reason) => reason === 'emergency');
}

function sortReasons(found: readonly string[]): string[] {
  return [...new Set(found)].sort((a, b) => weighReasons([b]) - weighReasons([a]));
}

/** A sentence that patients read comes before a number in a field. */
const textWeight = 8;

/** The most dangerous to get wrong first, each in the order of its file. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const weigh = ({ reasons, touched, isText }: Change) =>
    weighReasons(reasons) + 2 * weighReasons(touched) + (isText ? textWeight : 0);
  return changes
    .map((change) => ({ change, weight: weigh(change) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ change }) => change);
}
