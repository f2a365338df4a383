import { type ContentItem, itemsOf } from '../../load/content-item';
import type { UnreadFile } from '../../load/files/sort-files';
import { isPublished } from '../../load/read-items';
import { requiredPages } from '../../schemas/content-types';

/** Required pages that are not published. */
export function missingRequiredPages(items: readonly ContentItem[]): UnreadFile[] {
  const published = itemsOf(items, 'Page').filter(isPublished);
  return requiredPages
    .filter((name) => !published.some((page) => page.name === name))
    .map((name) => ({ type: 'Page', name }));
}
