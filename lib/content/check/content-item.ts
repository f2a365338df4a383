/** For the files of this folder, which move to lint/ with the rules on wording. */
export { type ContentItem, itemsOf, listField } from '../load/content-item';
