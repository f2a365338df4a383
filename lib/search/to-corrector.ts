import { distance } from 'fastest-levenshtein';
import { foldWords } from './fold-words';

/**
 * Corrects the words of a search by those that the index knows. A word that it does not know becomes
 * the known one that is nearest, and two that are one word, such as "pace maker", are joined as well.
 *
 * @param known folded words of the index
 * @returns from a typed text to its folded words, corrected, and those that came of joining two
 */
export function toCorrector(
  known: ReadonlySet<string>,
): (typed: string) => { words: string[]; joined: string[] } {
  const all = [...known];
  const begins = (word: string) => all.some((candidate) => candidate.startsWith(word));
  return (typed) => {
    const words = foldWords(typed).map((word) => {
      // What is still being typed is no mistake.
      const isKnown = known.has(word) || (word.length > 2 && begins(word));
      return isKnown ? word : (toNearest(word, all) ?? word);
    });
    const written = typed.split(/\s+/);
    const joined = written
      .slice(1)
      .flatMap((word, at) => foldWords(`${written[at]}${word}`))
      .filter((word) => word.length > minJoined && known.has(word));
    return { words, joined };
  };
}

/** Two short words that happen to be one, such as "in" and "to", are not meant as one. */
const minJoined = 6;

/**
 * The nearest word that begins with the same letter. Of a short word only vowels may be wrong or
 * missing, since it differs by one letter from too many others.
 */
function toNearest(word: string, all: readonly string[]): string | undefined {
  if (word.length < minCorrected) return undefined;
  const isShort = word.length < 5;
  const consonants = toConsonants(word);
  let [least, nearest]: [number, string | undefined] = [word.length < 8 ? 2 : 3, undefined];
  for (const candidate of all) {
    if (candidate[0] !== word[0] || Math.abs(candidate.length - word.length) >= least) continue;
    const sounds = toConsonants(candidate) === consonants;
    if (isShort && !sounds) continue;
    // Of two that are as near, the one that sounds alike.
    const edits = (isSwapped(candidate, word) ? 1 : distance(candidate, word)) - (sounds ? 0.5 : 0);
    if (edits < least) [least, nearest] = [edits, candidate];
  }
  return nearest;
}

/** Of a folded word, which may have lost its last letter. */
const minCorrected = 3;

function toConsonants(word: string): string {
  return word.replaceAll(/[aeiouy]/g, '');
}

/** Whether two neighbouring letters changed places, which is one mistake. */
function isSwapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return (
    at >= 0 &&
    one[at] === other[at + 1] &&
    one[at + 1] === other[at] &&
    one.slice(at + 2) === other.slice(at + 2)
  );
}
