import type { OpenPoint } from '../../schemas/fields/fields';
import type { LaunchKind } from './launch-kinds';

/** Something that is not wrong, but has to be done before the content goes live. */
export type ChecklistItem = {
  file: string;
  line?: number | undefined;
  /** What to do, in one sentence: "what: how". */
  message: string;
  owner: OpenPoint['owner'];
  /** A heading of docs/before-launch.md, which says more. */
  kind: LaunchKind;
  /** Further details, a line for each: what changed since a review. */
  details?: string[];
};
