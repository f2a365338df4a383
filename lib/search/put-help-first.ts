import { findDanger } from './find-danger';
import type { SearchDocument } from './search-document';

/** Those that lead somebody in a crisis to people who help come first, in the order in which they were found. */
export function putHelpFirst(found: readonly SearchDocument[]): SearchDocument[] {
  const helping = found
    .slice(0, lookedAt)
    .filter((document) => namesOf(document).some((name) => findDanger(name)));
  return [...helping, ...found.filter((document) => !helping.includes(document))];
}

/** What fits less does not fit; and to look at all of them would delay a keystroke. */
const lookedAt = 30;

function namesOf({ title, words }: SearchDocument): readonly string[] {
  return [title, ...words];
}
