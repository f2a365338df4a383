import type { ContentItem } from './content-item';
import type { ContentFolder } from './files/read-folder';
import { readItems } from './read-items';

/** The items whose files differ from the version that git has, as they are in it; drafts too. */
export function readCommittedItems({ dir, committed }: ContentFolder): ContentItem[] {
  const encoder = new TextEncoder();
  const files = new Map(
    [...(committed ?? [])].flatMap(([name, text]) =>
      text === undefined ? [] : [[name, encoder.encode(text)] as const],
    ),
  );
  return files.size === 0 ? [] : readItems({ dir, files }).items;
}
