/** One thing that is wrong in the content, told to the person who can mend it. */
export type Problem = {
  /** Path of the file, as a person would type it. */
  file: string;
  /** Counted from 1; absent where the whole file is meant. */
  line?: number | undefined;
  /** What is wrong and how to mend it, on one line. */
  message: string;
};

/** `content/faq/cost.md:4  "group" is …`: one line, which editors and terminals turn into a link. */
export function formatProblem(problem: Problem): string {
  const place = problem.line === undefined ? problem.file : `${problem.file}:${problem.line}`;
  return `${place}  ${problem.message.replaceAll(/\s*\n\s*/g, ' ')}`;
}

/** By file, then by line. */
export function compareProblems(a: Problem, b: Problem): number {
  return a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0);
}
