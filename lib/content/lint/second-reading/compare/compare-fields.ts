import { type Change, toChange } from '../change';
import { type FieldUnit, housekeepingFields } from '../field-units';
import type { Pair } from '../words/pair-sentences';
import { findMoved } from './compare-order';
import { describeOutcome } from './describe-outcome';
import { pairValues, toSentencePairs } from './pair-values';
import { takeWholeEntries } from './whole-entries';

/**
 * How the fields of a file differ, entry by entry: one that stands elsewhere is told as moved, and
 * not as gone and new.
 */
export function compareFields(
  file: string,
  was: readonly FieldUnit[],
  is: readonly FieldUnit[],
): Change[] {
  const rest = takeWholeEntries(file, was, is);
  const [before, now] = [byPlace(rest.was), byPlace(rest.is)];
  const renamed = findRenamed(before, now);
  const isRenamed = new Set(renamed.values());
  const gone = [...before.keys()].filter((place) => !now.has(place) && !isRenamed.has(place));
  return [
    ...rest.changes,
    ...[...now.keys(), ...gone].flatMap((place) => {
      const [old, young] = [before.get(renamed.get(place) ?? place), now.get(place)];
      return comparePlace(file, old ?? [], young ?? []);
    }),
    ...compareEntries(file, before, now),
  ];
}

/** The values of each entry and group. */
type Places = ReadonlyMap<string, readonly FieldUnit[]>;

function byPlace(units: readonly FieldUnit[]): Places {
  const places = new Map<string, FieldUnit[]>();
  for (const unit of units) {
    const known = places.get(unit.place);
    if (known) known.push(unit);
    else places.set(unit.place, [unit]);
  }
  return places;
}

/** Entries whose name itself was reworded: they stand where one stood that is gone. */
function findRenamed(before: Places, now: Places): Map<string, string> {
  const toKey = ({ entry, position }: FieldUnit) => entry && position;
  const gone = new Map<string, string>();
  for (const [place, [unit]] of before) {
    const key = unit && toKey(unit);
    if (key !== undefined && !now.has(place)) gone.set(key, place);
  }
  const renamed = new Map<string, string>();
  for (const [place, [unit]] of now) {
    const key = unit && toKey(unit);
    const former = key === undefined || before.has(place) ? undefined : gone.get(key);
    if (former === undefined) continue;
    const isAlike = (before.get(former) ?? []).some((old) =>
      now.get(place)?.some(({ text }) => text === old.text),
    );
    if (isAlike) renamed.set(place, former);
  }
  return renamed;
}

/** Each value of an entry is a change of its own, but those of one that is new or gone. */
function comparePlace(file: string, was: readonly FieldUnit[], is: readonly FieldUnit[]): Change[] {
  const found = pairValues(was, is);
  const isWhole = was.length === 0 || is.length === 0;
  const isGroup = [...was, ...is].some(({ entry, fields }) => entry || fields.length > 1);
  const groups = isWhole && isGroup ? [[...found.values()].flat()] : [...found.values()];
  const words = is.filter(({ name }) => name === '');
  const moved = findMoved(
    was.filter(({ name }) => name === '').map(({ text }) => text),
    words,
    ({ text }) => text,
  );
  return [
    ...groups.filter(({ length }) => length > 0).map((pairs) => toFieldChange(file, pairs)),
    ...moved.map(({ entry, where }) => toMoveChange(file, entry, entry.text, where)),
  ];
}

/** Entries that stand elsewhere in their list. */
function compareEntries(file: string, before: Places, now: Places): Change[] {
  const old = byList(before);
  return [...byList(now)].flatMap(([list, units]) => {
    const names = (old.get(list) ?? []).map(({ place }) => place);
    return findMoved(names, units, ({ place }) => place).map(({ entry, where }) =>
      toMoveChange(file, entry, entry.place, where),
    );
  });
}

/** The first value of each entry of a list. */
function byList(places: Places): Map<string, FieldUnit[]> {
  const lists = new Map<string, FieldUnit[]>();
  for (const [unit] of places.values()) {
    // What is within an entry moves with it.
    if (!unit?.entry || !unit.place.startsWith(`${unit.entry.list} “`)) continue;
    const known = lists.get(unit.entry.list);
    if (known) known.push(unit);
    else lists.set(unit.entry.list, [unit]);
  }
  return lists;
}

/**
 * The fields of a file that is new or gone, as one change.
 *
 * @param side whether the values are new or were there
 */
export function listFields(
  file: string,
  units: readonly FieldUnit[],
  side: 'was' | 'is',
): Change[] {
  if (units.length === 0) return [];
  const rows = [...byPlace(units)].flatMap(([place, inPlace]) =>
    toSentencePairs(inPlace.map((unit) => ({ [side]: unit }))).map((pair) => {
      const text = pair[side] ?? '';
      return { [side]: place === '' ? text : `${place}: ${text}` };
    }),
  );
  return [
    toChange({
      ...{ file, place: '', isText: false, sentences: rows, line: units[0]?.line },
      fields: [...new Set(units.flatMap(({ fields }) => fields))],
    }),
  ];
}

function toFieldChange(file: string, pairs: readonly Pair<FieldUnit>[]): Change {
  const units = [...pairs.flatMap(({ is }) => is ?? []), ...pairs.flatMap(({ was }) => was ?? [])];
  const [first] = units;
  const fields = [...new Set(units.flatMap((unit) => unit.fields))];
  return toChange({
    file,
    line: first?.line,
    place: first?.place ?? '',
    label: toLabel(units, pairs),
    sentences: toSentencePairs(pairs),
    isText: false,
    fields,
    isHousekeeping: fields.some((field) => housekeepingFields.includes(field)),
  });
}

/** Of several values of one entry, what they are a part of; and what it means that all are gone, or new. */
function toLabel(
  [first, ...others]: readonly FieldUnit[],
  pairs: readonly Pair<FieldUnit>[],
): string {
  const label = first?.label ?? '';
  const isOne = others.every((other) => other.label === label);
  const shown = isOne ? label : label.split(' › ').slice(0, -1).join(' › ');
  const sides = (['was', 'is'] as const).filter((side) => pairs.every((pair) => pair[side]));
  const outcome =
    sides.length === 1 && sides[0] ? describeOutcome(first?.fields ?? [], sides[0]) : '';
  return outcome === '' ? shown : `${shown}: ${outcome}`;
}

function toMoveChange(file: string, unit: FieldUnit, text: string, moved: string): Change {
  return toChange({
    file,
    line: unit.line,
    place: unit.place === text ? '' : unit.place,
    sentences: [{ was: text, is: text }],
    moved,
    isText: false,
    danger: ['order or grouping'],
    fields: unit.fields,
    isHousekeeping: unit.fields.some((field) => housekeepingFields.includes(field)),
  });
}
