import { closest, distance } from 'fastest-levenshtein';

/**
 * How to fix an unknown name: the one that is spelt most like it, the one that is a longer form of it,
 * or all that exist.
 */
export function suggestName(name: string, known: readonly string[]): string {
  const nearest = findNearest(name, known);
  if (nearest !== undefined) return `did you mean "${nearest}"?`;
  if (known.length === 0) return 'there is none yet, so add it, or take the name out';
  return known.length <= 20
    ? `write one of: ${known.join(', ')}`
    : `write one of the ${known.length} names that there are, none of which is spelt like it, or take it out`;
}

/** The one that is spelt most like it, or the only one that is a longer form of it. */
export function findNearest(name: string, known: readonly string[]): string | undefined {
  const lowerCase = name.toLowerCase();
  const nearest = known.includes(lowerCase) ? lowerCase : closest(lowerCase, known);
  if (nearest && isSpeltLike(lowerCase, nearest)) return nearest;
  const longer = known.filter((one) => isPartOf(lowerCase, one));
  return longer.length === 1 ? longer[0] : undefined;
}

/** A part that both have says nothing: drink-hours is another thing than driving-hours. */
function isSpeltLike(name: string, known: string): boolean {
  // Of three letters, two others make another word.
  if (distance(name, known) > Math.max(Math.min(2, name.length - 2), name.length / 3)) return false;
  const [parts, others] = [name.split('-'), known.split('-')];
  if (parts.length !== others.length || parts.length === 1) return true;
  return parts.every((part, index) => {
    const other = others[index] ?? '';
    return distance(part, other) <= Math.max(2, part.length / 3);
  });
}

/** Whether the parts of a short name are all in a longer one: strand in helderberg-strand. */
function isPartOf(name: string, known: string): boolean {
  const parts = known.toLowerCase().split('-');
  return name.split('-').every((part) => parts.includes(part));
}
