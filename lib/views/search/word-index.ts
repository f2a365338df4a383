import { anchors } from '@/lib/routes';
import type { SearchDocument } from '@/lib/search/search-document';
import type { LinkView } from '../site/shell-view';

/** A word, and what answers it, as places in the list of targets. */
export type IndexWord = { word: string; targets: number[] };

/**
 * An index like that of a book. What it leads to is listed once, since the browser gets all of it a
 * second time, as data.
 */
export type WordIndexView = { targets: LinkView[]; letters: LetterGroup<IndexWord>[] };

/**
 * Each search word, heading and term at its place in the alphabet. A question is found under its
 * search words; without any, under itself.
 */
export function toWordIndex(documents: readonly SearchDocument[], locale: string): WordIndexView {
  const inOrder = inOrderOfUse(documents);
  const words = new Map<string, IndexWord>();
  for (const [target, document] of inOrder.entries()) {
    for (const word of namesOf(document)) {
      const entry = words.get(word.toLowerCase()) ?? { word, targets: [] };
      entry.targets.push(target);
      words.set(word.toLowerCase(), entry);
    }
  }
  const collator = new Intl.Collator(locale, { sensitivity: 'base', numeric: true });
  const sorted = [...words.values()].sort((a, b) => collator.compare(a.word, b.word));
  return {
    targets: inOrder.map((document) => ({ label: toLabel(document), href: document.href })),
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

const kindsInOrder: readonly SearchDocument['kind'][] = ['question', 'page', 'section', 'term'];

/** An answer before the page, and this before what a word means. */
function inOrderOfUse(documents: readonly SearchDocument[]): SearchDocument[] {
  return kindsInOrder.flatMap((kind) => documents.filter((document) => document.kind === kind));
}

function namesOf({ kind, title, words }: SearchDocument): readonly string[] {
  if (kind === 'question' && words.length > 0) return words;
  return words.some((word) => word.toLowerCase() === title.toLowerCase())
    ? words
    : [title, ...words];
}

function toLabel({ kind, title, page }: SearchDocument): string {
  if (kind === 'term') return `what “${title}” means`;
  return page ?? title;
}
