import { type ContentItem, itemsOf, listField } from '../load/content-item';
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

/**
 * Whether the file that has a former name among its aliases is another work than the one that had it: a
 * source that was put in place of one that was deleted.
 */
export function isOtherWork(
  items: readonly ContentItem[],
  committed: readonly ContentItem[],
  name: string,
  present: string,
): boolean {
  const [was] = itemsOf(committed, 'Source').filter((item) => item.name === name);
  const now = itemsOf(items, 'Source').find((item) => item.name === present);
  return (
    was !== undefined &&
    now !== undefined &&
    was.data.title !== now.data.title &&
    (was.data.doi ?? was.data.url) !== (now.data.doi ?? now.data.url)
  );
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
