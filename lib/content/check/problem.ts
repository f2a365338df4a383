import type { OpenPoint } from '../schemas/shared';
import type { LaunchKind } from './launch-kinds';

/** One thing that is wrong in the content, told to the person who can mend it. */
export type Problem = {
  /** Path of the file, as a person would type it. */
  file: string;
  /** Counted from 1; absent where the whole file is meant. */
  line?: number | undefined;
  /** The rule that it breaks, where that is a named one. */
  ruleId?: string | undefined;
  /** An error, which stops the build, unless it says otherwise. */
  severity?: 'error' | 'warning' | undefined;
  /** The words in question, as they stand on that line. */
  words?: string | undefined;
  /** What is wrong and how to mend it, in one sentence: "what: how". */
  message: string;
  /** What to write in place of `words`, where that is certain. */
  replacement?: string | undefined;
};

/** Something that is not wrong, but stands between the content and going live. */
export type LaunchItem = Problem & {
  owner: OpenPoint['owner'];
  /** A heading of docs/before-launch.md, which says more. */
  kind: LaunchKind;
  /** What more there is to see, a line for each: what changed since a review. */
  details?: string[];
};

export function isError(problem: Problem): boolean {
  return problem.severity !== 'warning';
}

/** By file, then by line. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}
