import { type Element, type Phrase, parsePhrase } from './phrase';
import type { Word } from './split-words';

/** Part of a sentence: the words from `start` up to, but not with, `end`. */
export type Range = { start: number; end: number };

/** Phrases under a name, which others use as `<name>`. */
type WordClass = {
  /** By their first word, where it can only be one of a few. */
  byWord: ReadonlyMap<string, readonly Phrase[]>;
  others: readonly Phrase[];
};

/** What the phrases of the wording files may name. */
export class Grammar {
  private readonly classes = new Map<string, WordClass>();

  constructor(classes: Readonly<Record<string, readonly string[]>>) {
    for (const [name, phrases] of Object.entries(classes)) {
      this.classes.set(name, toClass(phrases.map(parsePhrase)));
    }
  }

  /** Parses phrases once; a name that no class has is an error. */
  compile(phrases: readonly string[]): Phrase[] {
    const compiled = phrases.map(parsePhrase);
    for (const element of compiled.flat()) this.assertKnown(element);
    return compiled;
  }

  classNamed(name: string): WordClass {
    const found = this.classes.get(name);
    if (!found) throw new Error(`the wording files name <${name}>, which words.yaml does not have`);
    return found;
  }

  private assertKnown(element: Element) {
    if (element.kind === 'not') this.assertKnown(element.element);
    if (element.kind === 'choice') for (const name of element.classes) this.classNamed(name);
  }
}

function toClass(phrases: readonly Phrase[]): WordClass {
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

function isOfWords(choice: Element & { kind: 'choice' }): boolean {
  const { patterns, classes, phrases, isOptional } = choice;
  return !isOptional && [patterns, classes, phrases].every(({ length }) => length === 0);
}

/** A sentence in which phrases are looked for; remembers where each class was found. */
export class Sentence {
  private readonly found = new Map<string, number[]>();
  private first = 0;
  private readonly last: number;

  constructor(
    private readonly grammar: Grammar,
    readonly words: readonly Word[],
  ) {
    this.last = words.findLastIndex(({ isMark }) => !isMark) + 1;
  }

  /** Every place where one of the phrases is; `^` is the first word from `from` on. */
  findAll(phrases: readonly Phrase[], from = 0, to = this.words.length): Range[] {
    const ranges: Range[] = [];
    this.first = this.words.findIndex(({ isMark }, index) => index >= from && !isMark);
    for (const phrase of phrases) {
      for (let start = from; start < to; start += 1) {
        const end = this.match(phrase, 0, start);
        if (end !== undefined && end <= to && end > start) ranges.push({ start, end });
      }
    }
    return ranges;
  }

  has(phrases: readonly Phrase[], from = 0, to = this.words.length): boolean {
    return this.findAll(phrases, from, to).length > 0;
  }

  /** Where a phrase ends that begins at a word, the shortest way; `undefined` where it does not. */
  private match(phrase: Phrase, step: number, at: number): number | undefined {
    const element = phrase[step];
    if (!element) return at;
    switch (element.kind) {
      case 'start':
        return at <= this.first && this.first >= 0
          ? this.match(phrase, step + 1, this.first)
          : undefined;
      case 'end':
        return at >= this.last ? at : undefined;
      case 'not':
        return this.ends(element.element, at).length > 0
          ? undefined
          : this.match(phrase, step + 1, at);
      case 'gap':
        for (let skipped = 0; skipped <= element.most; skipped += 1) {
          const end = this.match(phrase, step + 1, at + skipped);
          if (end !== undefined) return end;
          const word = this.words[at + skipped];
          if (!word || word.isMark || isDenial(word)) return undefined;
        }
        return undefined;
      default: {
        for (const next of this.ends(element, at)) {
          const end = this.match(phrase, step + 1, next);
          if (end !== undefined) return end;
        }
        return element.isOptional ? this.match(phrase, step + 1, at) : undefined;
      }
    }
  }

  /** Where an element ends that begins at a word. */
  private ends(element: Element, at: number): number[] {
    const word = this.words[at];
    if (element.kind !== 'choice' || !word) return [];
    const isFound =
      element.words.has(word.text) ||
      (word.also !== undefined && element.words.has(word.also)) ||
      element.patterns.some((pattern) => pattern.test(word.text));
    const others = [
      ...element.classes.flatMap((name) => this.classEnds(name, at)),
      ...element.phrases.flatMap((phrase) => this.match(phrase, 0, at) ?? []),
    ];
    return isFound ? [at + 1, ...others] : others;
  }

  private classEnds(name: string, at: number): number[] {
    const key = `${name} ${at}`;
    const known = this.found.get(key);
    if (known) return known;
    this.found.set(key, []);
    const { byWord, others } = this.grammar.classNamed(name);
    const { text = '', also = '' } = this.words[at] ?? {};
    const phrases = [...(byWord.get(text) ?? []), ...(byWord.get(also) ?? []), ...others];
    const ends = phrases.flatMap((phrase) => this.match(phrase, 0, at) ?? []);
    const unique = [...new Set(ends)].filter((end) => end > at).sort((a, b) => b - a);
    this.found.set(key, unique);
    return unique;
  }
}

/** A gap does not reach over a denial: "it works" is not in "it does not always work". */
function isDenial({ text }: Word): boolean {
  return /^(?:not|never|no|nobody|none|neither|nor|without)$/.test(text);
}
