import { foldWords } from './fold-words';
import { functionWords } from './function-words';
import { expandShortForms } from './short-forms';

/** Words that people type, and the words of the site that they mean by them. */
export type SearchSynonym = { means: string; words: readonly string[] };

/** The longest phrase, in words, that is looked up as one. */
const maxWords = 5;

/**
 * Replaces what people type by what they mean, the longest phrase first. A single word that the
 * site uses itself is kept beside its meaning.
 *
 * @param names folded titles and search words of the site
 * @returns from folded words to folded words, and all words that may be replaced
 */
export function toTranslator(
  synonyms: readonly SearchSynonym[],
  names: readonly (readonly string[])[],
): { translate: (words: readonly string[]) => string[]; words: string[] } {
  const known = new Set(names.flat());
  const own = new Set(names.map((name) => name.join(' ')));
  const meanings = new Map<string, string[]>();
  for (const { means, words } of synonyms) {
    for (const word of words) {
      const phrase = foldWords(expandShortForms(word)).join(' ');
      // What the site itself says so is looked up as it is.
      if (!own.has(phrase)) meanings.set(phrase, foldWords(means));
    }
  }
  const translate = (words: readonly string[]): string[] => {
    const translated: string[] = [];
    for (let at = 0; at < words.length; ) {
      const phrase = longestPhrase(words.slice(at), meanings);
      if (phrase) {
        // A function word of another language may be a word of this one: Afrikaans "die" is "the".
        const isLight = phrase.meaning.every((word) => functionWords.has(word));
        const isDropped = isLight || phrase.words.length > 1;
        const kept = isDropped ? [] : phrase.words.filter((word) => known.has(word));
        translated.push(...phrase.meaning, ...kept);
      } else {
        translated.push(words[at] ?? '');
      }
      at += phrase?.words.length ?? 1;
    }
    return [...new Set(translated)];
  };
  return { translate, words: [...meanings.keys()].flatMap((phrase) => phrase.split(' ')) };
}

function longestPhrase(words: readonly string[], meanings: ReadonlyMap<string, string[]>) {
  for (let length = Math.min(maxWords, words.length); length > 0; length -= 1) {
    const phrase = words.slice(0, length);
    const meaning = meanings.get(phrase.join(' '));
    if (meaning) return { words: phrase, meaning };
  }
  return undefined;
}
