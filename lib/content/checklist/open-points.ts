import type { ContentItem } from '../load/content-item';
import type { OpenPoint } from '../schemas/fields/fields';
import type { Readable } from '../schemas/fields/readable';

/** An open point, where it is, and what it belongs to. */
type WrittenPoint = OpenPoint & { path: PropertyKey[] };

type WithPoints = { toConfirm?: Readable<OpenPoint[]> | undefined };

/**
 * The open points below a field of a file, as far as they can be read.
 *
 * @param path the field that has a `toConfirm`; empty for the file itself
 */
function readPoints({ toConfirm = [] }: WithPoints, path: readonly PropertyKey[]): WrittenPoint[] {
  return toConfirm.flatMap((point, index) => {
    const { owner, what } = point ?? {};
    if (owner === undefined || what === undefined) return [];
    return [{ owner, what, path: [...path, 'toConfirm', index] }];
  });
}

type Value = WithPoints & { confirmedOn?: string | null | undefined };

/** An unconfirmed entry of a list (`figures`, `prices`), with its open points. */
type Unconfirmed<Entry extends Value> = {
  path: PropertyKey[];
  entry: Entry;
  points: WrittenPoint[];
};

/** The entries of a list whose `confirmedOn` is null. */
export function readUnconfirmed<Entry extends Value>(
  entries: readonly (Entry | undefined)[] | undefined,
  field: 'figures' | 'prices',
): Unconfirmed<Entry>[] {
  return (entries ?? []).flatMap((entry, index) => {
    if (entry?.confirmedOn !== null) return [];
    const path = [field, index];
    return [{ path, entry, points: readPoints(entry, path) }];
  });
}

/** The open points of a file itself. */
export function pointsOf({ data }: ContentItem): WrittenPoint[] {
  return 'toConfirm' in data ? readPoints(data, []) : [];
}
