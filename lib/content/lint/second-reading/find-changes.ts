import { toReviewKey } from '../../checklist/reviews/review-files';
import { readCommittedItems } from '../../load/committed-items';
import { joinPath } from '../../load/files/file-path';
import type { ContentFolder } from '../../load/files/read-folder';
import { clinicLists } from '../../load/files/sort-files';
import { isPublished, type ReadItems } from '../../load/read-items';
import { type Change, sortChanges } from './change';
import { compareTexts, listChanges } from './list-changes';

/**
 * What differs in a folder from the version that git has. A file that cannot be read says nothing
 * until it is fixed.
 */
export function findChanges(folder: ContentFolder, { items }: ReadItems): Change[] {
  const { dir, files, committed } = folder;
  if (!committed || committed.size === 0) return [];
  const changed = new Set([...committed.keys()].map((name) => joinPath(dir, name)));
  const present = new Set([...(files ?? new Map()).keys()].map((name) => joinPath(dir, name)));
  const readable = new Set(items.map(({ path }) => path));
  const before = [
    ...items.filter(({ path }) => !changed.has(path)),
    ...readCommittedItems(folder).filter(({ path }) => readable.has(path) || !present.has(path)),
  ];
  const texts = [...committed.keys()].map((name) => ({
    path: joinPath(dir, name),
    was: committed.get(name),
    is: decode(files?.get(name)),
  }));
  return sortChanges([
    ...listChanges(before.filter(isPublished), items.filter(isPublished), {
      written: new Map(texts.flatMap(({ path, is }) => (is === undefined ? [] : [[path, is]]))),
      formerly: new Map(texts.flatMap(({ path, was }) => (was === undefined ? [] : [[path, was]]))),
      drafts: new Set(items.filter((item) => !isPublished(item)).map(toReviewKey)),
    }),
    ...clinicLists.flatMap((name) => compareList(folder, name)),
  ]);
}

/** What a text may say, and what not. */
const listsOfClaims: readonly string[] = ['allowed.yaml', 'forbidden.yaml'];

/** A list has no fields: its lines are compared. */
function compareList({ dir, files, committed }: ContentFolder, name: string): Change[] {
  if (!committed?.has(name)) return [];
  const now = decode(files?.get(name));
  const changes = compareTexts(joinPath(dir, name), committed.get(name) ?? '', now);
  const state = now === undefined ? 'deleted' : undefined;
  if (!listsOfClaims.includes(name)) return changes.map((change) => ({ ...change, state }));
  const refuses = 'what the check refuses';
  return changes.map((change) => ({
    ...change,
    state,
    reasons: [refuses, ...change.reasons],
    touched: [refuses, ...change.touched],
  }));
}

function decode(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}
