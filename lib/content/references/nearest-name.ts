import { closest, distance } from 'fastest-levenshtein';

/** How to fix an unknown name: the one with the most similar spelling, or all that exist. */
export function suggestName(name: string, known: readonly string[]): string {
  const lowerCase = name.toLowerCase();
  const nearest = known.includes(lowerCase) ? lowerCase : closest(name, known);
  if (nearest && distance(lowerCase, nearest) <= Math.max(2, name.length / 3)) {
    return `did you mean "${nearest}"?`;
  }
  if (known.length === 0) return 'there are none here';
  return known.length <= 12
    ? `write one of: ${known.join(', ')}`
    : `none of the ${known.length} names there is spelt like it`;
}
