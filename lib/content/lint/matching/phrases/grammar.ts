import { addFirstWords, type FirstWords, findFirstWords } from './first-words';
import { type Choice, type Phrase, parsePhrase } from './phrase';

/** Phrases under a name, which others use as `<name>`. */
type WordClass = {
  /** By each word with which they may begin. */
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** Those that may begin with any word, or only where a sentence does. */
  others: readonly Phrase[];
  /** The words with which one of them may begin; `undefined` if that can be any word. */
  firstWords: ReadonlySet<string> | undefined;
};

/** What the phrases of the wording files may name. */
export class Grammar {
  private readonly classes: ReadonlyMap<string, WordClass>;
  private readonly firstWords: FirstWords;

  /** @param classes phrases by the name of their class, as in wording/words.yaml */
  constructor(classes: Readonly<Record<string, readonly string[]>>) {
    const parsed = new Map(
      Object.entries(classes).map(([name, phrases]) => [name, phrases.map(parsePhrase)] as const),
    );
    this.firstWords = findFirstWords(parsed);
    this.classes = new Map(
      [...parsed].map(([name, phrases]) => [
        name,
        { ...this.index(phrases), firstWords: this.firstWords.get(name) },
      ]),
    );
    for (const phrase of [...parsed.values()].flat()) this.assertKnown(phrase);
  }

  /** Parses phrases once; a class that does not exist is an error. */
  compile(phrases: readonly string[]): Phrase[] {
    const compiled = phrases.map(parsePhrase);
    for (const phrase of compiled) this.assertKnown(phrase);
    return compiled;
  }

  /** Whether there is a class of this name. */
  has(name: string): boolean {
    return this.classes.has(name);
  }

  classNamed(name: string): WordClass {
    const found = this.classes.get(name);
    if (!found) throw new Error(`lint/wording/words.yaml has no class ${name}`);
    return found;
  }

  /** The words with which an element may begin; `undefined` if that can be any word. */
  firstWordsOf(element: Choice): ReadonlySet<string> | undefined {
    const words = new Set<string>();
    return addFirstWords([element], this.firstWords, words) ? words : undefined;
  }

  private index(phrases: readonly Phrase[]): Pick<WordClass, 'byWord' | 'others'> {
    const byWord = new Map<string, Phrase[]>();
    const others: Phrase[] = [];
    for (const phrase of phrases) {
      const words = new Set<string>();
      const isAtStart = phrase.some(({ kind }) => kind === 'start');
      if (isAtStart || !addFirstWords(phrase, this.firstWords, words)) {
        others.push(phrase);
        continue;
      }
      for (const word of words) {
        const known = byWord.get(word);
        if (known) known.push(phrase);
        else byWord.set(word, [phrase]);
      }
    }
    return { byWord, others };
  }

  private assertKnown(phrase: Phrase) {
    for (const element of phrase) {
      const { kind } = element;
      if (kind === 'not') this.assertKnown([element.element]);
      if (kind === 'choice') for (const name of element.classes) this.classNamed(name);
    }
  }
}
