import { closest, distance } from 'fastest-levenshtein';

/** `: did you mean "x"?` where one of `known` is spelt nearly like `name`, else `: write one of …`. */
export function suggestName(name: string, known: readonly string[]): string {
  const nearest = known.length > 0 ? closest(name, known) : undefined;
  if (nearest !== undefined && distance(name, nearest) <= Math.max(2, name.length / 3)) {
    return `did you mean "${nearest}"?`;
  }
  return known.length <= 12
    ? `write one of: ${known.join(', ')}`
    : `none of the ${known.length} names there is spelt like it`;
}
