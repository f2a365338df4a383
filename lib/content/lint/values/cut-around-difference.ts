/** The most characters that are shown of each of two values. */
const longest = 60;

/** Characters that are shown before the first difference. */
const before = 20;

/**
 * Two long values, each cut so that what differs is seen; short ones are whole. Cuts are between words,
 * so that no number loses a digit.
 */
export function cutAroundDifference(was: string, is: string): [was: string, is: string] {
  if (Math.max(was.length, is.length) <= longest) return [was, is];
  const length = Math.min(was.length, is.length);
  let first = 0;
  while (first < length && was[first] === is[first]) first += 1;
  const start =
    first <= before ? 0 : Math.max(was.lastIndexOf(' ', first - before) + 1, first - 2 * before);
  return [cut(was, start), cut(is, start)];
}

function cut(text: string, start: number): string {
  const end = text.length - start <= longest ? text.length : text.lastIndexOf(' ', start + longest);
  const shown = text.slice(start, end > start ? end : start + longest);
  return `${start > 0 ? '…' : ''}${shown}${start + shown.length < text.length ? '…' : ''}`;
}
