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
  const start = first <= before ? 0 : findStart(was, first);
  return [cut(was, start), cut(is, start)];
}

/** Where a word begins, some way in front of the difference; in the middle of one that is very long. */
function findStart(text: string, first: number): number {
  const farthest = first - 2 * before;
  const begin = text.lastIndexOf(' ', first - before) + 1;
  if (begin >= farthest) return begin;
  const next = text.indexOf(' ', farthest) + 1;
  return next > 0 && next <= first ? next : farthest;
}

function cut(text: string, start: number): string {
  const end = text.length - start <= longest ? text.length : text.lastIndexOf(' ', start + longest);
  const shown = text.slice(start, end > start ? end : start + longest);
  return `${start > 0 ? '…' : ''}${shown}${start + shown.length < text.length ? '…' : ''}`;
}
