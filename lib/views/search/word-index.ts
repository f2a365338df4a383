import { anchors } from '@/lib/routes';
import type { SearchDocument, SearchTarget, SearchWord } from '@/lib/search/search-index';

/**
 * An index like that of a book. What it leads to is listed once, since the browser gets all of it a
 * second time, as data, in which it also searches.
 */
export type WordIndexView = {
  targets: readonly SearchTarget[];
  letters: readonly LetterGroup<SearchWord>[];
};

/**
 * Each search word, heading and term at its place in the alphabet. A question is found under its
 * search words; without any, under itself.
 */
export function toWordIndex(documents: readonly SearchDocument[], locale: string): WordIndexView {
  const words = new Map<string, { word: string; targets: number[] }>();
  for (const [target, document] of documents.entries()) {
    for (const word of namesOf(document)) {
      const entry = words.get(word.toLowerCase()) ?? { word, targets: [] };
      if (!entry.targets.includes(target)) entry.targets.push(target);
      words.set(word.toLowerCase(), entry);
    }
  }
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const sorted = [...words.values()].sort((a, b) => collator.compare(a.word, b.word));
  return {
    targets: documents.map(({ kind, title, href, page }) => ({
      kind,
      title,
      href,
      ...(page !== undefined && { page }),
    })),
    letters: groupByLetter(sorted, ({ word }) => word),
  };
}

export type LetterGroup<Item> = { letter: string; anchor: string; items: Item[] };

/** @param items in the order of the alphabet */
export function groupByLetter<Item>(
  items: readonly Item[],
  wordOf: (item: Item) => string,
): LetterGroup<Item>[] {
  const groups = new Map<string, LetterGroup<Item>>();
  for (const item of items) {
    const letter = letterOf(wordOf(item));
    const group = groups.get(letter) ?? { letter, anchor: anchors.letter(letter), items: [] };
    group.items.push(item);
    groups.set(letter, group);
  }
  return [...groups.values()];
}

/** What is no letter comes first, together. */
function letterOf(word: string): string {
  const [first = ''] = word.normalize('NFKD').match(/[\p{L}\p{N}]/u) ?? [];
  return /\p{L}/u.test(first) ? first.toUpperCase() : '0';
}

function namesOf({ kind, title, words }: SearchDocument): readonly string[] {
  if (kind === 'question' && words.length > 0) return words;
  return words.some((word) => word.toLowerCase() === title.toLowerCase())
    ? words
    : [title, ...words];
}

/** @param name a letter as in the path of its page; `0` is whatever is no letter */
export function toLetterName(name: string): string {
  return name === '0' ? '0–9' : name.toUpperCase();
}
