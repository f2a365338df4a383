import type { Phrase } from './phrase';

/** Stands for all words that begin with a digit. */
export const anyNumber = '#';

/** The words with which the phrases of each class may begin; a class that may begin with any is left out. */
export type FirstWords = ReadonlyMap<string, ReadonlySet<string>>;

/** @param classes phrases by the name of their class; one may name others, and itself */
export function findFirstWords(classes: ReadonlyMap<string, readonly Phrase[]>): FirstWords {
  const found = new Map([...classes.keys()].map((name) => [name, new Set<string>()] as const));
  let before = '';
  while (before !== sizeOf(found)) {
    before = sizeOf(found);
    for (const [name, phrases] of classes) {
      const words = found.get(name);
      const isKnown = words && phrases.every((phrase) => addFirstWords(phrase, found, words));
      if (!isKnown) found.delete(name);
    }
  }
  return found;
}

/** Adds the words with which a phrase may begin; `false` if that can be any. */
export function addFirstWords(phrase: Phrase, known: FirstWords, words: Set<string>): boolean {
  for (const element of phrase) {
    if (element.kind === 'not' || element.kind === 'start') continue;
    if (element.kind !== 'choice') return false;
    for (const { source } of element.patterns) {
      if (!/^\^(?:\\d|\d)/.test(source)) return false;
      words.add(anyNumber);
    }
    for (const word of element.words) words.add(word);
    for (const name of element.classes) {
      const others = known.get(name);
      if (!others) return false;
      for (const word of others) words.add(word);
    }
    if (!element.phrases.every((other) => addFirstWords(other, known, words))) return false;
    if (!element.isOptional) return true;
  }
  return false;
}

function sizeOf(found: FirstWords): string {
  const words = [...found.values()].reduce((sum, { size }) => sum + size, 0);
  return `${words} in ${found.size}`;
}
