import type { Word } from '../split-words';
import type { Choice, Phrase } from './phrase';

/** Many phrases, of which few can be in any one sentence. */
export class PhraseSet {
  /** Phrases that need one of these words. */
  private readonly byWord = new Map<string, Phrase[]>();
  private readonly others: Phrase[] = [];

  constructor(phrases: readonly Phrase[]) {
    for (const phrase of phrases) {
      const [needed] = phrase
        .filter((element) => element.kind === 'choice')
        .filter(isOfWords)
        .sort((a, b) => a.words.size - b.words.size);
      if (!needed) this.others.push(phrase);
      for (const word of needed?.words ?? []) {
        this.byWord.set(word, [...(this.byWord.get(word) ?? []), phrase]);
      }
    }
  }

  /** Those that may be in a sentence of these words. */
  among(words: readonly Word[]): Phrase[] {
    const found = new Set(this.others);
    for (const { text, also } of words) {
      for (const phrase of this.byWord.get(text) ?? []) found.add(phrase);
      if (also === undefined) continue;
      for (const phrase of this.byWord.get(also) ?? []) found.add(phrase);
    }
    return [...found];
  }
}

/** Whether an element cannot be left out, and is one of a few words and nothing else. */
export function isOfWords({ patterns, classes, phrases, isOptional }: Choice): boolean {
  return !isOptional && patterns.length === 0 && classes.length === 0 && phrases.length === 0;
}
