import { type Change, toChange } from '../change';
import type { FieldUnit } from '../field-units';
import { foldEntries } from './fold-entries';

type Rest = { changes: Change[]; was: readonly FieldUnit[]; is: readonly FieldUnit[] };

/**
 * Entries that went to another list as they are, and lists that lost many: each is told once, and not
 * value by value.
 *
 * @returns what is told, and the values that are still to be compared
 */
export function takeWholeEntries(
  file: string,
  was: readonly FieldUnit[],
  is: readonly FieldUnit[],
): Rest {
  const [before, now] = [byRoot(was), byRoot(is)];
  const taken = new Set<readonly FieldUnit[]>();
  const changes: Change[] = [];
  const old = new Map([...before.values()].map((entry) => [toContent(entry), entry]));
  const moved = new Map<string, FieldUnit[][]>();
  for (const entry of now.values()) {
    const from = old.get(toContent(entry));
    const [list, former] = [listOf(entry), from && listOf(from)];
    if (!from || former === list || toContent(before.get(rootOf(entry))) === toContent(entry))
      continue;
    taken.add(entry).add(from);
    collect(moved, `moved from ${former} to ${list}`, entry);
  }
  for (const [where, entries] of moved) changes.push(toMoveChange(file, where, entries));
  const lost = new Map<string, FieldUnit[][]>();
  for (const [root, entry] of before) {
    if (!now.has(root) && !taken.has(entry)) collect(lost, listOf(entry), entry);
  }
  for (const entries of lost.values()) {
    const folded = foldEntries(file, entries);
    changes.push(...folded);
    if (folded.length > 0) for (const entry of entries) taken.add(entry);
  }
  const isLeft = (entries: ReadonlyMap<string, readonly FieldUnit[]>) => (unit: FieldUnit) =>
    !taken.has(entries.get(unit.root ?? '') ?? []);
  return { changes, was: was.filter(isLeft(before)), is: is.filter(isLeft(now)) };
}

function byRoot(units: readonly FieldUnit[]): Map<string, FieldUnit[]> {
  const roots = new Map<string, FieldUnit[]>();
  for (const unit of units) {
    // Entries without a name are told apart by nothing.
    if (unit.root?.endsWith('”')) collect(roots, unit.root, unit);
  }
  return roots;
}

function collect<Value>(into: Map<string, Value[]>, key: string, value: Value) {
  const known = into.get(key);
  if (known) known.push(value);
  else into.set(key, [value]);
}

function rootOf([unit]: readonly FieldUnit[]): string {
  return unit?.root ?? '';
}

function listOf(entry: readonly FieldUnit[]): string {
  return rootOf(entry).replace(/ “.*$/s, '');
}

/** What an entry says, whichever list it is in. */
function toContent(entry: readonly FieldUnit[] = []): string {
  const { length } = listOf(entry);
  return JSON.stringify(entry.map(({ place, text }) => [place.slice(length), text]));
}

function toMoveChange(file: string, moved: string, entries: readonly FieldUnit[][]): Change {
  const [first] = entries[0] ?? [];
  return toChange({
    ...{ file, moved, place: '', isText: false },
    line: first?.line,
    sentences: entries.map((entry) => {
      const name = rootOf(entry).slice(listOf(entry).length).trim();
      return { was: name, is: name };
    }),
    danger: ['order or grouping'],
    fields: first?.fields ?? [],
  });
}
