import type { Word } from '../split-words';
import { anyNumber } from './first-words';
import type { Choice } from './phrase';

/** Looks through the smaller one. */
export function haveCommon(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (some.size > others.size) return haveCommon(others, some);
  for (const word of some) if (others.has(word)) return true;
  return false;
}

/** Whether a choice names this word itself, and not by a class or a phrase. */
export function isWord({ words, patterns }: Choice, word: Word): boolean {
  return hasWord(words, word) || patterns.some((pattern) => pattern.test(word.text));
}

/** Under which names phrases are found that may begin with a word. */
export function namesOf({ text, also }: Word): string[] {
  const names = also === undefined ? [text] : [text, also];
  return /^\d/.test(text) ? [...names, anyNumber] : names;
}

function hasWord(words: ReadonlySet<string>, { text, also }: Word): boolean {
  return words.has(text) || (also !== undefined && words.has(also));
}

/** A gap does not reach over a denial: "it works" is not in "it does not always work". */
export function isDenial({ text }: Word): boolean {
  return /^(?:not|never|no|nobody|none|neither|nor|without)$/.test(text);
}
