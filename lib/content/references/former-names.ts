import { type ContentItem, listField } from '../load/content-item';
import type { ContentTypeName } from '../schemas/content-types';

/**
 * The present name of a file that was renamed, by a former one.
 *
 * @param type the kind of the file
 */
export function toPresentName(
  items: readonly ContentItem[],
  type: ContentTypeName,
  name: string,
): string | undefined {
  return items.find((item) => item.type === type && listField(item, 'aliases').includes(name))
    ?.name;
}
