import { findFirstWords } from './first-words';
import { type Phrase, parsePhrase } from './phrase';
import { isOfWords } from './phrase-set';

/** Phrases under a name, which others use as `<name>`. */
type WordClass = {
  /** By their first word, where it can only be one of a few. */
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  others: readonly Phrase[];
  /** The words with which one of them may begin; `undefined` if that can be any word. */
  firstWords: ReadonlySet<string> | undefined;
};

/** What the phrases of the wording files may name. */
export class Grammar {
  private readonly classes = new Map<string, WordClass>();

  /** @param classes phrases by the name of their class, as in wording/words.yaml */
  constructor(classes: Readonly<Record<string, readonly string[]>>) {
    const parsed = new Map(
      Object.entries(classes).map(([name, phrases]) => [name, phrases.map(parsePhrase)] as const),
    );
    const firstWords = findFirstWords(parsed);
    for (const [name, phrases] of parsed) {
      this.classes.set(name, { ...toClass(phrases), firstWords: firstWords.get(name) });
    }
    for (const { byWord, others } of this.classes.values()) {
      for (const phrase of [...byWord.values(), others].flat()) this.assertKnown(phrase);
    }
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

  private assertKnown(phrase: Phrase) {
    for (const element of phrase) {
      const { kind } = element;
      if (kind === 'not') this.assertKnown([element.element]);
      if (kind === 'choice') for (const name of element.classes) this.classNamed(name);
    }
  }
}

function toClass(phrases: readonly Phrase[]): Omit<WordClass, 'firstWords'> {
  const byWord = new Map<string, Phrase[]>();
  const others: Phrase[] = [];
  for (const phrase of phrases) {
    const [first] = phrase;
    if (first?.kind !== 'choice' || !isOfWords(first)) {
      others.push(phrase);
      continue;
    }
    for (const word of first.words) byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return { byWord, others };
}
