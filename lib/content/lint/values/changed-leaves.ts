import { isRecord } from '../../schemas/fields/readable';

/** A value that differs from an earlier version of its file. */
export type ChangedLeaf = {
  /** In the file as it is now; of what is gone, where it stood. */
  path: PropertyKey[];
  was: unknown;
  /** `undefined` where it is gone. */
  is: unknown;
  /** The objects around it as they are now, the outermost first. */
  around: readonly Record<string, unknown>[];
};

/** What tells an entry of a list from the others, whatever its place is. */
const keys = ['id', 'name', 'item', 'what'] as const;

/** Every value that was there before, and now is another one or gone; new ones are left out. */
export function findChangedLeaves(was: unknown, is: unknown): ChangedLeaf[] {
  return compare(was, is, [], []);
}

function compare(
  was: unknown,
  is: unknown,
  path: PropertyKey[],
  around: readonly Record<string, unknown>[],
): ChangedLeaf[] {
  if (Array.isArray(was)) {
    const entries: readonly unknown[] = Array.isArray(is) ? is : [];
    return was.flatMap((entry: unknown, index) => {
      const at = findEntry(entries, entry, index);
      return compare(entry, entries[at], [...path, at === -1 ? index : at], around);
    });
  }
  if (isRecord(was)) {
    // An entry that is gone is one change.
    if (!isRecord(is)) return [{ path, was, is: undefined, around }];
    return Object.keys(was).flatMap((key) =>
      compare(was[key], is[key], [...path, key], [...around, is]),
    );
  }
  return was === is || was === undefined || was === null ? [] : [{ path, was, is, around }];
}

function findEntry(entries: readonly unknown[], entry: unknown, index: number): number {
  if (!isRecord(entry)) return index < entries.length ? index : -1;
  const key = keys.find((one) => entry[one] !== undefined);
  if (key === undefined) return index < entries.length ? index : -1;
  return entries.findIndex((other) => isRecord(other) && other[key] === entry[key]);
}
