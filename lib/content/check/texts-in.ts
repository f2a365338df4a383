/** For the files of this folder, which move to lint/ with the rules on wording. */
export { textsIn } from '../load/texts-in';
