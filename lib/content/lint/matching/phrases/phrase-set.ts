import type { Grammar } from './grammar';
import { isOfWords, type Phrase } from './phrase';

/** Many phrases, of which few can be in any one sentence. */
export class PhraseSet {
  /** By each word of which a phrase needs one. */
  private readonly byWord = new Map<string, { phrases: Phrase[]; others: number[] }>();
  /** Phrases that need no word of their own, only one of a class. They come first. */
  private readonly others: Phrase[] = [];
  /** Those of the others that may be in any sentence, by their places. */
  private readonly anywhere: number[] = [];

  constructor(
    grammar: Grammar,
    readonly phrases: readonly Phrase[],
  ) {
    for (const phrase of phrases) {
      const required = phrase
        .filter((element) => element.kind === 'choice')
        .filter(({ isOptional }) => !isOptional);
      const ofWords = smallestOf(required.filter(isOfWords).map(({ words }) => words));
      if (ofWords) {
        for (const word of ofWords) this.entryOf(word).phrases.push(phrase);
        continue;
      }
      const place = this.others.push(phrase) - 1;
      const first = smallestOf(required.flatMap((element) => grammar.firstWordsOf(element) ?? []));
      if (!first) this.anywhere.push(place);
      for (const word of first ?? []) this.entryOf(word).others.push(place);
    }
  }

  /** Those that may be in a sentence of these words, each of which is there once. */
  among(vocabulary: ReadonlySet<string>): Phrase[] {
    const entries = [];
    for (const word of vocabulary) {
      const entry = this.byWord.get(word);
      if (entry) entries.push(entry);
    }
    if (entries.length === 0 && this.anywhere.length === 0) return [];
    const places = new Set(this.anywhere);
    for (const { others } of entries) for (const place of others) places.add(place);
    const found = new Set<Phrase>();
    for (const place of [...places].sort((a, b) => a - b)) {
      const phrase = this.others[place];
      if (phrase) found.add(phrase);
    }
    for (const { phrases } of entries) for (const phrase of phrases) found.add(phrase);
    return [...found];
  }

  private entryOf(word: string) {
    const entry = this.byWord.get(word) ?? { phrases: [], others: [] };
    this.byWord.set(word, entry);
    return entry;
  }
}

function smallestOf(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined {
  return [...sets].sort((a, b) => a.size - b.size)[0];
}
