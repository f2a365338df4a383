import { diffArrays } from 'diff';
import { toReviewKey } from '../../checklist/reviews/review-files';
import { type ContentItem, listField } from '../../load/content-item';
import { fileNameOf } from '../../load/files/file-path';
import { findReasons, weighReasons } from './reading-reasons';
import { type FieldWords, type ShownUnit, toLineUnits, toShownUnits } from './shown-units';

/** Where a file says something else than before. */
export type Change = {
  /** The file, as messages show it; the former one where it is gone. */
  file: string;
  /** Of the new words; of the old ones where there are none. */
  line: number | undefined;
  /** The box, the entry of a list or the heading in which it stands. */
  place: string;
  removed: string[];
  added: string[];
  /** From which place to which, where the same words stand elsewhere now. */
  moved: string | undefined;
  /** Whether it is in the text that patients read, and not in a field. */
  isText: boolean;
  /** Why a second reader should look at it first: `emergency`, `number`, … */
  reasons: string[];
};

/**
 * Everything in the files that differs from an earlier version of the content; what is most dangerous
 * to get wrong comes first, whichever file it is in.
 *
 * @param before the items of the earlier version
 */
export function listChanges(before: readonly ContentItem[], now: readonly ContentItem[]): Change[] {
  const old = new Map(before.map((item) => [toReviewKey(item), item]));
  // A text that was there already and takes over the name of another one is not its new version.
  const keyOf = (item: ContentItem) =>
    [toReviewKey(item), ...formerKeys(item)].find((key) => old.has(key)) ?? toReviewKey(item);
  const kept = new Set(now.map(keyOf));
  return sortChanges([
    ...now.flatMap((item) => {
      const was = old.get(keyOf(item));
      return was?.text === item.text ? [] : compareItems(was, item);
    }),
    ...before
      .filter((item) => !kept.has(toReviewKey(item)))
      .flatMap((item) => compareItems(item, undefined)),
  ]);
}

/** A sentence that patients read comes before a number in a field. */
const textWeight = 5;

/** The most dangerous to get wrong first, each in the order of its file. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const weigh = ({ reasons, isText }: Change) => weighReasons(reasons) + (isText ? textWeight : 0);
  return [...changes].sort((a, b) => weigh(b) - weigh(a));
}

/** A change in lines: what was taken out, `- …`, and added, `+ …`, with the reasons in brackets. */
export function toLines({ removed, added, moved, reasons }: Change): string[] {
  const why = reasons.length > 0 ? ` [${reasons.join(', ')}]` : '';
  const where = moved === undefined ? '' : ` (moved ${moved})`;
  return [
    ...removed.map((sentence) => `- ${sentence}${why}`),
    ...added.map((sentence) => `+ ${sentence}${where}${why}`),
  ];
}

/** How one file differs from what it was, in its order. */
export function compareItems(
  was: ContentItem | undefined,
  is: ContentItem | undefined,
  words?: FieldWords,
): Change[] {
  const file = is?.path ?? was?.path ?? '';
  // Of a text that is new or gone, how it was sorted tells nobody anything.
  const toUnits = (item: ContentItem | undefined) =>
    item ? toShownUnits(item, words).filter((unit) => (was && is) || !unit.isHousekeeping) : [];
  return compareUnits(file, toUnits(was), toUnits(is));
}

/**
 * How two versions of a text without fields differ, in its order.
 *
 * @param file what it is a text of
 */
export function compareTexts(file: string, was: string, is: string): Change[] {
  return compareUnits(file, toLineUnits(was), toLineUnits(is));
}

function compareUnits(file: string, was: readonly ShownUnit[], is: readonly ShownUnit[]): Change[] {
  const parts = diffArrays([...was], [...is], {
    comparator: (a, b) => a.text === b.text && a.place === b.place,
  });
  const groups: Group[] = [];
  let run: Group = { removed: [], added: [] };
  for (const { added, removed, value } of parts) {
    // What was taken out belongs to what was written in its place.
    if (added) run.added.push(...value);
    else if (removed) run.removed.push(...value);
    else {
      groups.push(...divideByPlace(run));
      run = { removed: [], added: [] };
    }
  }
  groups.push(...divideByPlace(run));
  return findMoves(groups).map((group) => toChange(file, group));
}

type Group = { removed: ShownUnit[]; added: ShownUnit[]; from?: ShownUnit };

function divideByPlace({ removed, added }: Group): Group[] {
  const places = new Set([...removed, ...added].map(({ place }) => place));
  return [...places].map((place) => ({
    removed: removed.filter((unit) => unit.place === place),
    added: added.filter((unit) => unit.place === place),
  }));
}

/** Words that were taken out in one place and stand in another are one change. */
function findMoves(groups: readonly Group[]): Group[] {
  const sources = new Set<Group>();
  const found = groups.map((group): Group => {
    const [unit, ...more] = group.added;
    if (!unit || more.length > 0 || group.removed.length > 0) return group;
    const source = groups.find(
      ({ removed, added }) =>
        added.length === 0 && removed.length === 1 && removed[0]?.text === unit.text,
    );
    const [from] = source?.removed ?? [];
    if (!source || !from || sources.has(source)) return group;
    // A text without places has no words for where it was.
    if (nameOf(unit) === '' && nameOf(from) === '') return group;
    sources.add(source);
    return { ...group, from };
  });
  return found.filter((group) => !sources.has(group));
}

function toChange(file: string, { removed, added, from }: Group): Change {
  const [first] = [...added, ...removed];
  const units = [...removed, ...added, ...(from ? [from] : [])];
  const isHousekeeping = units.every((unit) => unit.isHousekeeping);
  // What a file is about is in its name: when-can-i-drive, blood-pressure.
  const name = fileNameOf(file).replaceAll(/[^a-z]+/gi, ' ');
  const context = [name, ...units.map(({ place }) => place.replace(':::', ''))].join('\n');
  return {
    file,
    line: first?.line,
    place: first ? nameOf(first) : '',
    removed: joinValues(removed),
    added: joinValues(added),
    moved: from && first ? `from ${nameOf(from)} to ${nameOf(first)}` : undefined,
    isText: units.some(({ isField }) => !isField),
    reasons: isHousekeeping ? [] : findReasons([context, ...units.map(({ text }) => text)]),
  };
}

/** Values of one entry of a list are one line. */
function joinValues(units: readonly ShownUnit[]): string[] {
  const texts = units.map(({ text }) => text);
  return units.length > 1 && units.every(({ isField }) => isField) ? [texts.join('; ')] : texts;
}

function nameOf({ place, heading }: ShownUnit): string {
  if (place === '') return heading === undefined ? '' : `under “${heading}”`;
  return heading === undefined ? place : `${place} under “${heading}”`;
}

/** Under which keys a text was known before it was renamed. */
function formerKeys(item: ContentItem): string[] {
  return listField(item, 'aliases').map((name) =>
    toReviewKey({ type: item.type, name: String(name) }),
  );
}
