import { distance } from 'fastest-levenshtein';
import { foldWords } from './fold-words';
import { functionWords } from './function-words';
import { soundOf } from './sound-of';
import { splitWords } from './split-words';

/**
 * Corrects the words of a search by those that the index knows. A word that it does not know becomes
 * the known one that is nearest in its letters or sounds alike, or is taken apart where several were
 * run together; two that are one word, such as "pace maker", are joined as well.
 *
 * @param known folded words of the index
 * @returns from a typed text to its folded words, corrected, and those that came of joining two
 */
export function toCorrector(
  known: ReadonlySet<string>,
): (typed: string) => { words: string[]; joined: string[] } {
  const all = [...known].map((word) => ({ word, sound: soundOf(word) }));
  const begins = (word: string) => all.some((candidate) => candidate.word.startsWith(word));
  const isFunctionWord = (word: string) => functionWords.has(word);
  return (typed) => {
    const words = foldWords(typed).flatMap((word) => {
      // What is still being typed is no mistake.
      const isKnown = known.has(word) || (word.length > 2 && begins(word));
      if (isKnown) return word;
      const nearest = toNearest(word, all);
      if (nearest && nearest.edits <= 1) return nearest.word;
      return splitWords(word, known, isFunctionWord) ?? nearest?.word ?? word;
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
 * The nearest word that begins with the same sound. Of a short word only vowels may be wrong or
 * missing, since it differs by one letter from too many others.
 */
function toNearest(
  word: string,
  all: readonly { word: string; sound: string }[],
): { word: string; edits: number } | undefined {
  if (word.length < minCorrected) return undefined;
  const isShort = word.length < 5;
  const sound = soundOf(word);
  const most = word.length < 8 ? 2 : 3;
  let nearest: { word: string; edits: number } | undefined;
  for (const candidate of all) {
    const isAlike = candidate.sound === sound && sound.length >= minSound;
    const tooFar = isAlike ? most + 1.5 : most;
    if (candidate.sound[0] !== sound[0]) continue;
    if (Math.abs(candidate.word.length - word.length) >= tooFar) continue;
    if (isShort && !sameConsonants(candidate.word, word)) continue;
    const edits = isSwapped(candidate.word, word) ? 1 : distance(candidate.word, word);
    if (edits >= tooFar) continue;
    // Of two that are as near, the one that sounds alike.
    const weighted = isAlike || sameConsonants(candidate.word, word) ? edits / 2 : edits;
    if (weighted < (nearest?.edits ?? most)) nearest = { word: candidate.word, edits: weighted };
  }
  return nearest;
}

/** Of a folded word, which may have lost its last letter. */
const minCorrected = 3;

/** Fewer consonants sound like too many words. */
const minSound = 3;

function sameConsonants(one: string, other: string): boolean {
  return toConsonants(one) === toConsonants(other);
}

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
