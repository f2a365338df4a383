import type { Phrase } from './phrase';

/**
 * The words with which the phrases of each class may begin, so that a class is looked for only
 * where one of them is. A class that may begin with any word is left out.
 *
 * @param classes phrases by the name of their class; one may name others, and itself
 */
export function findFirstWords(
  classes: ReadonlyMap<string, readonly Phrase[]>,
): Map<string, ReadonlySet<string>> {
  const found = new Map([...classes.keys()].map((name) => [name, new Set<string>()] as const));
  const isAnyWord = new Set<string>();
  let before = -1;
  while (before !== sizeOf(found) + isAnyWord.size) {
    before = sizeOf(found) + isAnyWord.size;
    for (const [name, phrases] of classes) {
      const words = found.get(name);
      if (!words || isAnyWord.has(name)) continue;
      if (!phrases.every((phrase) => addFirst(phrase, words))) isAnyWord.add(name);
    }
  }
  return new Map([...found].filter(([name]) => !isAnyWord.has(name)));

  /** Adds the words with which a phrase may begin; `false` if that can be any. */
  function addFirst(phrase: Phrase, words: Set<string>): boolean {
    for (const element of phrase) {
      if (element.kind === 'not' || element.kind === 'start') continue;
      if (element.kind !== 'choice' || element.patterns.length > 0) return false;
      if (element.classes.some((name) => isAnyWord.has(name))) return false;
      for (const word of element.words) words.add(word);
      for (const name of element.classes) {
        for (const word of found.get(name) ?? []) words.add(word);
      }
      if (!element.phrases.every((other) => addFirst(other, words))) return false;
      if (!element.isOptional) return true;
    }
    return false;
  }
}

function sizeOf(sets: ReadonlyMap<string, ReadonlySet<string>>): number {
  return [...sets.values()].reduce((sum, { size }) => sum + size, 0);
}
