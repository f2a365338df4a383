import { readCommittedItems } from '../../load/committed-items';
import { joinPath } from '../../load/files/file-path';
import type { ContentFolder } from '../../load/files/read-folder';
import { clinicLists } from '../../load/files/sort-files';
import { isPublished, type ReadItems } from '../../load/read-items';
import { type Change, compareTexts, listChanges, sortChanges } from './list-changes';

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
  return sortChanges([
    ...listChanges(before.filter(isPublished), items.filter(isPublished)),
    ...clinicLists.flatMap((name) => compareList(folder, name)),
  ]);
}

/** A list has no fields: its lines are compared. */
function compareList({ dir, files, committed }: ContentFolder, name: string): Change[] {
  if (!committed?.has(name)) return [];
  const now = new TextDecoder().decode(files?.get(name));
  return compareTexts(joinPath(dir, name), committed.get(name) ?? '', now);
}
