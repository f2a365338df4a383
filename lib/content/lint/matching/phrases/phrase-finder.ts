import { memoize } from '../../../../memoize';
import type { Word } from '../split-words';
import type { Grammar } from './grammar';
import type { Choice, Element, Phrase } from './phrase';
import { haveCommon, isDenial, isWord, namesOf } from './word-names';

/** Part of a sentence: the words from `start` up to, but not with, `end`. */
export type Range = { start: number; end: number };

/** Finds phrases in one sentence; remembers where each class of words is. */
export class PhraseFinder {
  /** Where the phrases of a class end that begin at a word, the longest first. */
  private readonly ends = new Map<string, (readonly number[] | undefined)[]>();
  /** Whether a class is anywhere. */
  private readonly present = new Map<string, boolean>();
  /** Of `^`. */
  private first = 0;
  /** Of `$`. */
  private readonly last: number;
  /** Under which names phrases are found that may begin with a word, by its place. */
  private readonly names: readonly (readonly string[])[];
  /** Every word of the sentence once, to tell at once what is not in it. */
  readonly vocabulary: ReadonlySet<string>;

  constructor(
    private readonly grammar: Grammar,
    private readonly words: readonly Word[],
  ) {
    this.last = words.findLastIndex(({ isMark }) => !isMark) + 1;
    this.names = words.map(namesOf);
    this.vocabulary = new Set(this.names.flat());
  }

  /** Every place where one of the phrases is; `^` is the first word from `from` on. */
  findAll(phrases: readonly Phrase[], from = 0, to = this.words.length): Range[] {
    if (phrases.length === 0) return [];
    this.first = this.words.findIndex(({ isMark }, index) => index >= from && !isMark);
    const ranges: Range[] = [];
    for (const phrase of phrases) {
      if (!this.isPossible(phrase)) continue;
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

  /** Clears what it has cached: a check has thousands of sentences. */
  forget() {
    this.ends.clear();
    this.present.clear();
  }

  /** Whether each element that a phrase cannot do without is anywhere; most are in few sentences. */
  private isPossible(phrase: Phrase): boolean {
    return requiredOf(phrase).every((element) => this.isThere(element));
  }

  private isThere({ words, classes, phrases, patterns }: Choice): boolean {
    return (
      haveCommon(words, this.vocabulary) ||
      classes.some((name) => this.isClassThere(name)) ||
      phrases.some((phrase) => this.isPossible(phrase)) ||
      patterns.some((pattern) => this.words.some(({ text }) => pattern.test(text)))
    );
  }

  private isClassThere(name: string): boolean {
    const known = this.present.get(name);
    if (known !== undefined) return known;
    const { firstWords } = this.grammar.classNamed(name);
    const isThere =
      (!firstWords || haveCommon(firstWords, this.vocabulary)) &&
      this.words.some((_, at) => this.classEnds(name, at).length > 0);
    this.present.set(name, isThere);
    return isThere;
  }

  /** Where a phrase ends that begins at a word, the shortest way; `undefined` where it does not. */
  private match(phrase: Phrase, step: number, at: number): number | undefined {
    const element = phrase[step];
    if (!element) return at;
    switch (element.kind) {
      case 'start': {
        const isFirst = this.first >= 0 && at <= this.first;
        return isFirst ? this.match(phrase, step + 1, this.first) : undefined;
      }
      case 'end':
        return at >= this.last ? at : undefined;
      case 'not': {
        const isThere = this.endsOf(element.element, at).length > 0;
        return isThere ? undefined : this.match(phrase, step + 1, at);
      }
      case 'gap':
        return this.matchBehindGap(phrase, step, at, element.most);
      case 'choice': {
        for (const next of this.endsOf(element, at)) {
          const end = this.match(phrase, step + 1, next);
          if (end !== undefined) return end;
        }
        return element.isOptional ? this.match(phrase, step + 1, at) : undefined;
      }
    }
  }

  private matchBehindGap(
    phrase: Phrase,
    step: number,
    at: number,
    most: number,
  ): number | undefined {
    for (let skipped = 0; skipped <= most; skipped += 1) {
      const end = this.match(phrase, step + 1, at + skipped);
      if (end !== undefined) return end;
      const word = this.words[at + skipped];
      if (!word || word.isMark || isDenial(word)) return undefined;
    }
    return undefined;
  }

  /** Where an element ends that begins at a word. */
  private endsOf(element: Element, at: number): readonly number[] {
    const word = this.words[at];
    if (element.kind !== 'choice' || !word) return none;
    const { classes, phrases } = element;
    const isHere = isWord(element, word);
    const [only] = classes;
    if (only !== undefined && classes.length === 1 && phrases.length === 0 && !isHere) {
      return this.classEnds(only, at);
    }
    if (classes.length === 0 && phrases.length === 0) return isHere ? [at + 1] : none;
    const ends = isHere ? [at + 1] : [];
    for (const name of classes) ends.push(...this.classEnds(name, at));
    for (const phrase of phrases) this.addEnd(ends, phrase, at);
    return ends;
  }

  private classEnds(name: string, at: number): readonly number[] {
    const places = this.ends.get(name) ?? [];
    const known = places[at];
    if (known) return known;
    // A class that names itself finds nothing of itself at the same word.
    places[at] = none;
    this.ends.set(name, places);
    const names = this.names[at];
    if (!names) return none;
    const { byWord, others } = this.grammar.classNamed(name);
    const ends: number[] = [];
    for (const one of names) {
      for (const phrase of byWord.get(one) ?? []) this.addEnd(ends, phrase, at);
    }
    for (const phrase of others) this.addEnd(ends, phrase, at);
    if (ends.length === 0) return none;
    places[at] = ends.sort((a, b) => b - a);
    return ends;
  }

  private addEnd(ends: number[], phrase: Phrase, at: number) {
    const end = this.match(phrase, 0, at);
    if (end !== undefined && end > at && !ends.includes(end)) ends.push(end);
  }
}

const none: readonly number[] = [];

/** The elements that a phrase cannot do without, those that are quick to look for first. */
const requiredOf = memoize((phrase: Phrase): readonly Choice[] =>
  phrase
    .filter((element) => element.kind === 'choice')
    .filter(({ isOptional }) => !isOptional)
    .sort((a, b) => costOf(a) - costOf(b)),
);

function costOf({ classes, patterns, phrases }: Choice): number {
  return classes.length + patterns.length + phrases.length;
}
