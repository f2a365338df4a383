import type { ContentItem } from '../load/content-item';
import { openPoint } from '../schemas/shared';

/** An open point as it is written, where it is, and what it belongs to. */
export type WrittenPoint = {
  owner: 'doctor' | 'clinic' | 'attorney';
  what: string;
  path: PropertyKey[];
};

/**
 * The open points below a field of a file; other checks report those that cannot be read.
 *
 * @param path the field that has a `toConfirm`; empty for the file itself
 */
export function readPoints(
  fields: { toConfirm?: unknown } | null | undefined,
  path: readonly PropertyKey[],
): WrittenPoint[] {
  const points = fields?.toConfirm;
  if (!Array.isArray(points)) return [];
  return points.flatMap((point: unknown, index) => {
    const { data } = openPoint.safeParse(point);
    return data ? [{ ...data, path: [...path, 'toConfirm', index] }] : [];
  });
}

/** A value of a list (`figures`, `prices`) that nobody has confirmed, with what is open of it. */
export type UnconfirmedValue = {
  item: ContentItem;
  path: PropertyKey[];
  fields: Record<string, unknown>;
  points: WrittenPoint[];
};

/** The entries of a list whose `confirmedOn` is null. */
export function readUnconfirmed(
  item: ContentItem,
  field: 'figures' | 'prices',
): UnconfirmedValue[] {
  const entries = item.fields[field];
  if (!Array.isArray(entries)) return [];
  return entries.flatMap((entry: Record<string, unknown> | null, index) => {
    if (entry?.confirmedOn !== null) return [];
    const path = [field, index];
    return [{ item, path, fields: entry, points: readPoints(entry, path) }];
  });
}
