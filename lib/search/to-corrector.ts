import { distance } from 'fastest-levenshtein';
import { foldWords } from './fold-words';

/**
 * Corrects the words of a search by those that the index knows. A word that it does not know becomes
 * the known one that is nearest, and two that are one word, such as "pace maker", are joined as well.
 *
 * @param known folded words of the index
 * @returns the folded words of a typed text
 */
export function toCorrector(known: ReadonlySet<string>): (typed: string) => string[] {
  const all = [...known];
  const begins = (word: string) => all.some((candidate) => candidate.startsWith(word));
  return (typed) => {
    const single = foldWords(typed).map((word) => {
      // What is still being typed is no mistake.
      const isKnown = known.has(word) || (word.length > 2 && begins(word));
      return isKnown ? word : (toNearest(word, all) ?? word);
    });
    const written = typed.split(/\s+/);
    const joined = written
      .slice(1)
      .flatMap((word, at) => foldWords(`${written[at]}${word}`))
      .filter((word) => word.length > minJoined && known.has(word));
    return [...new Set([...single, ...joined])];
  };
}

/** Two short words that happen to be one, such as "in" and "to", are not meant as one. */
const minJoined = 6;

/** The nearest word that begins with the same letter. */
function toNearest(word: string, all: readonly string[]): string | undefined {
  if (word.length < 5) return undefined;
  let [least, nearest]: [number, string | undefined] = [word.length < 8 ? 2 : 3, undefined];
  for (const candidate of all) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) >= least) continue;
    const edits = distance(candidate, word);
    if (edits < least) [least, nearest] = [edits, candidate];
  }
  return nearest;
}
