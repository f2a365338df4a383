/**
 * Whether one telephone number may be another one that was typed wrongly: one digit too many, too few
 * or another one, or two that have changed places.
 *
 * @param number digits and spaces
 */
export function isSimilarNumber(number: string, other: string): boolean {
  const [a, b] = [number, other].map((one) => one.replaceAll(/\D/g, ''));
  if (a === undefined || b === undefined || a === b || Math.min(a.length, b.length) < 7)
    return false;
  if (a.length === b.length) {
    const differing = [...a].flatMap((digit, index) => (digit === b[index] ? [] : [index]));
    const [first = 0, second = 0] = differing;
    const isSwapped = a[first] === b[second] && a[second] === b[first];
    return differing.length === 1 || (differing.length === 2 && isSwapped && second - first < 3);
  }
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    long.length - short.length === 1 &&
    [...long].some((_, index) => long.slice(0, index) + long.slice(index + 1) === short)
  );
}
