import escapeStringRegexp from 'escape-string-regexp';

/** A term of the glossary by all its names: the term itself and its synonyms. */
export type Term = { id: string; term: string; synonyms?: readonly string[] | undefined };

/** Where a text uses a term, and in which words. */
export type TermUse = { id: string; words: string; offset: number };

/** Finds every use of a term in a text, in order; of two that overlap, the one that begins first, or the longer. */
export type TermFinder = (text: string) => TermUse[];

/**
 * Names are whole words, also in the plural. Capitals do not matter, but in an acronym: TMS is not
 * "tms". A hyphen joins: "non-response" does not use "response".
 */
export function createTermFinder(terms: readonly Term[]): TermFinder {
  const names = terms
    .flatMap(({ id, term, synonyms }) => [term, ...(synonyms ?? [])].map((name) => ({ id, name })))
    .sort((a, b) => b.name.length - a.name.length);
  const patterns = [
    toPattern(
      names.filter(({ name }) => isAcronym(name)),
      'gu',
    ),
    toPattern(
      names.filter(({ name }) => !isAcronym(name)),
      'giu',
    ),
  ];
  return (text) =>
    patterns
      .flatMap((find) => find(text))
      .sort((a, b) => a.offset - b.offset || b.words.length - a.words.length)
      .filter(isFirstOfOverlapping());
}

type Name = { id: string; name: string };

function toPattern(names: readonly Name[], flags: string): TermFinder {
  if (names.length === 0) return () => [];
  const any = names.map(({ name }) => `(${toNamePattern(name)})`).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${any})(?![\\p{L}\\p{N}]|-\\p{L})`, flags);
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: words, index: offset, ...groups }) => {
      const at = names.findIndex((_, group) => groups[group + 1] !== undefined);
      return { id: names[at]?.id ?? '', words, offset };
    });
}

/** Its words may be on two lines. */
function toNamePattern(name: string): string {
  const words = name.split(/\s+/).map((word) => escapeStringRegexp(word));
  const last = words.pop() ?? '';
  const plural = last.endsWith('y') ? `${last.slice(0, -1)}(?:y|ies)` : `${last}(?:e?s)?`;
  return [...words, plural].join('\\s+');
}

function isAcronym(name: string): boolean {
  return /\p{Lu}[\p{L}\p{N}-]*\p{Lu}/u.test(name);
}

function isFirstOfOverlapping(): (use: TermUse) => boolean {
  let end = 0;
  return ({ offset, words }) => {
    if (offset < end) return false;
    end = offset + words.length;
    return true;
  };
}
