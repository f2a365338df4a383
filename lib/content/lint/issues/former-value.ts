import { isRecord, valueAt } from '../../schemas/fields/readable';

/**
 * What a field held in an earlier version. An entry of a list is looked for among the earlier ones by
 * what else it says, since it may have another place there.
 *
 * @param before the fields of the file as they were, if it was there
 * @returns `undefined` where it had no such field
 */
export function findFormerValue(
  before: unknown,
  now: unknown,
  path: readonly PropertyKey[],
): unknown {
  let was = before;
  for (const [index, key] of path.entries()) {
    was =
      typeof key === 'number'
        ? findFormerEntry(was, valueAt(now, path.slice(0, index + 1)), path[index + 1])
        : valueAt(was, [key]);
  }
  return was;
}

/** The earlier entry that has most in common with one, but for the field in question. */
function findFormerEntry(before: unknown, entry: unknown, field: PropertyKey | undefined): unknown {
  if (!Array.isArray(before) || !isRecord(entry)) return undefined;
  const likeness = (other: unknown) =>
    Object.entries(entry).filter(
      ([name, value]) =>
        name !== field && JSON.stringify(value) === JSON.stringify(valueAt(other, [name])),
    ).length;
  const [best] = before
    .map((other: unknown) => ({ other, score: likeness(other) }))
    .sort((a, b) => b.score - a.score);
  return best && best.score > 0 ? best.other : undefined;
}
