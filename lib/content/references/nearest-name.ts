import { closest, distance } from 'fastest-levenshtein';

/** How to fix an unknown name: the one with the most similar spelling, or all that exist. */
export function suggestName(name: string, known: readonly string[]): string {
  const lowerCase = name.toLowerCase();
  const nearest = known.includes(lowerCase) ? lowerCase : closest(name, known);
  if (nearest && distance(lowerCase, nearest) <= Math.max(2, name.length / 3)) {
    return `did you mean "${nearest}"?`;
  }
  if (known.length === 0) return 'there is none yet, so add it, or take the name out';
  return known.length <= 12
    ? `write one of: ${known.join(', ')}`
    : `write one of the ${known.length} names that there are, none of which is spelt like it, or take it out`;
}
