import type { Word } from './split-words';

/** What a sentence is weighed by: its words and pairs of neighbours, and where in it each is. */
type Feature = {
  /** A word, or two with a space between; `^` begins a sentence and `$` ends it. */
  name: string;
  /** Places of its words in the sentence; none for `^` and `$` alone. */
  places: readonly number[];
};

/** All numbers weigh the same, and all figures of figures.yaml, which a sentence has as letters X. */
export function toPlainWord({ text }: Word): string {
  if (/^\d/.test(text)) return '#';
  return /^x{4,}$/.test(text) ? '{}' : text;
}

/** Each feature of a sentence once, where it first is. */
export function featuresOf(words: readonly Word[]): Feature[] {
  const plain = ['^', ...words.map(toPlainWord), '$'];
  const found = new Map<string, Feature>();
  const isIn = (place: number) => place >= 0 && place < words.length;
  const add = (name: string, places: readonly number[]) => {
    if (!found.has(name)) found.set(name, { name, places: places.filter(isIn) });
  };
  plain.forEach((word, index) => {
    if (index > 0 && index < plain.length - 1) add(word, [index - 1]);
    if (index > 0) add(`${plain[index - 1]} ${word}`, [index - 2, index - 1]);
  });
  return [...found.values()];
}
