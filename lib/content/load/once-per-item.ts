import type { ContentItem } from './content-item';

/**
 * Remembers what was found in an item, which no one changes once it is read: many rules ask for the
 * same.
 */
export function oncePerItem<Found>(
  find: (item: ContentItem) => Found,
): (item: ContentItem) => Found {
  const known = new WeakMap<ContentItem, { found: Found }>();
  return (item) => {
    const remembered = known.get(item) ?? { found: find(item) };
    known.set(item, remembered);
    return remembered.found;
  };
}
