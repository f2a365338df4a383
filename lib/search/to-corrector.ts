import { foldWords } from './fold-words';
import { functionWords } from './function-words';
import { splitWords } from './split-words';
import { countEdits, soundOf } from './word-likeness';

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
      // "Parkin", spoken so or still being typed.
      const [whole = ''] = word.endsWith('in') && !known.has(word) ? foldWords(`${word}g`) : [];
      if (known.has(whole)) return whole;
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
      .flatMap((word) => {
        if (word.length <= minJoined) return [];
        if (known.has(word)) return word;
        const nearest = word.length > minMistyped ? toNearest(word, all) : undefined;
        return nearest && nearest.edits <= 1 ? nearest.word : [];
      });
    return { words, joined };
  };
}

/** Two short words that happen to be one, such as "in" and "to", are not meant as one. */
const minJoined = 6;

/** "Breast feading" is one word too, but shorter ones are near to too many others. */
const minMistyped = 9;

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
    if (isShort && !sameConsonants(candidate.word, word)) continue;
    const edits = countEdits(candidate.word, word, tooFar);
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
