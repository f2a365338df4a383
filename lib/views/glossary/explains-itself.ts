import type { GlossaryEntry } from '@/lib/content/content';
import type { TermUse } from '@/lib/content/markdown/grammar/terms';

/**
 * Whether a text says what a term means where it uses it. It does where the term
 * - is followed by "means" or by a bracket that holds more than another name of it,
 * - is alone in a bracket, after what it is the name of, or follows "called",
 * - is in a sentence with at least half of the words that its entry explains it with.
 *
 * @param text the paragraph around the use
 */
export function explainsItself(
  text: string,
  { offset, words }: TermUse,
  { term, synonyms = [], meaning }: GlossaryEntry,
): boolean {
  const before = text.slice(0, offset);
  const after = text.slice(offset + words.length);
  const [, bracket] = /^\s*\(([^)]*)\)/.exec(after) ?? [];
  const names = [term, ...synonyms].map((name) => name.toLowerCase());
  if (bracket !== undefined && !names.includes(bracket.trim().toLowerCase())) return true;
  if (/^[”"’]?\s+means?\b/.test(after)) return true;
  if (/\($/.test(before) && after.startsWith(')')) return true;
  if (/\bcalled\s+[“"‘]?$/i.test(before)) return true;
  return sharesWords(sentenceAround(text, offset), meaning);
}

function sentenceAround(text: string, offset: number): string {
  const start = Math.max(0, ...[...text.slice(0, offset).matchAll(/[.!?]\s/g)].map(endOf));
  const end = /[.!?](?:\s|$)/.exec(text.slice(offset));
  return text.slice(start, end ? offset + end.index : undefined);
}

function endOf({ 0: match, index }: RegExpExecArray): number {
  return index + match.length;
}

function sharesWords(sentence: string, meaning: string): boolean {
  const explaining = stemsOf(meaning);
  const used = stemsOf(sentence);
  const shared = [...explaining].filter((stem) => used.has(stem)).length;
  return shared >= 2 && shared >= explaining.size / 2;
}

/** The beginnings of the longer words: "blocks" and "blocked" are the same. */
function stemsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));
}
