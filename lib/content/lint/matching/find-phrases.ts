import type { Phrase } from './compile-phrase';

/** Part of a text. */
export type Range = { start: number; end: number };

/** Every place where one of the phrases stands in a folded text. */
export function findAll(phrases: readonly Phrase[], text: string): Range[] {
  return phrases
    .filter(({ requires }) => requires.every((pattern) => isIn(pattern, text)))
    .flatMap(({ pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
      })),
    );
}

export function hasAny(phrases: readonly Phrase[], text: string): boolean {
  // Unlike test(), search() does not begin where the pattern was found the last time.
  return phrases.some(({ pattern }) => text.search(pattern) !== -1);
}

/** Of the text asked about last: the rules take one sentence after the other. */
let answers = { text: '', isIn: new Map<RegExp, boolean>() };

function isIn(pattern: RegExp, text: string): boolean {
  if (answers.text !== text) answers = { text, isIn: new Map() };
  const known = answers.isIn.get(pattern);
  if (known !== undefined) return known;
  const result = pattern.test(text);
  answers.isIn.set(pattern, result);
  return result;
}
