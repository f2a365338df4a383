/** Every value of some fields that is no list and no group, with the path that leads to it. */
export function leavesIn(
  value: unknown,
  path: PropertyKey[] = [],
): { path: PropertyKey[]; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** Every text in a file's fields, with the path that leads to it. */
export function textsIn(fields: unknown): { path: PropertyKey[]; text: string }[] {
  return leavesIn(fields).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, text: value }] : [],
  );
}
