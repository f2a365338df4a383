/** For the files of this folder, which move to lint/ with the rules on wording. */
export { isPublished } from '../load/read-items';
