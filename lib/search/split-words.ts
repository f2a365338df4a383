import { foldWords } from './fold-words';

/**
 * The words that were run together in one: `howdoibook` → how, do, i, book. The fewest that leave
 * nothing over; nothing if there are none.
 *
 * @param word as it was typed, in lower case
 * @param known folded words
 * @param isShortWord whether a word of one or two letters may be a part: most are parts of others
 */
export function splitWords(
  word: string,
  known: ReadonlySet<string>,
  isShortWord: (word: string) => boolean,
): string[] | undefined {
  if (word.length < minSplit || word.length > maxSplit) return undefined;
  // The best way to write the first letters of it, for each number of them.
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= word.length; end += 1) {
    for (let start = 0; start < end; start += 1) {
      const before = best[start];
      if (!before || before.length + 1 >= (best[end]?.length ?? maxParts + 1)) continue;
      const written = word.slice(start, end);
      // Folded, "ttake" would be "take".
      if (/^(.)\1/.test(written)) continue;
      const [part = ''] = foldWords(written);
      const isPart = known.has(part) && (end - start > 2 || isShortWord(part));
      if (isPart) best[end] = [...before, part];
    }
  }
  const parts = best[word.length];
  return parts && parts.length > 1 ? parts : undefined;
}

const minSplit = 6;

const maxSplit = 40;

const maxParts = 8;
