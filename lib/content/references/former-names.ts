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

/** Says that a file which is named was there in the version that git has, so that it is not replaced by another. */
export function explainDeleted(
  committed: readonly ContentItem[],
  type: ContentTypeName,
  name: string,
): string | undefined {
  const deleted = committed.find((item) => item.type === type && item.name === name);
  return (
    deleted &&
    `${deleted.path} has been deleted or renamed: bring it back${type === 'Source' ? ' (what was taken back says so there, in withdrawn)' : ''}, or, under a new name, write its old one into it, as aliases: [${name}]`
  );
}
