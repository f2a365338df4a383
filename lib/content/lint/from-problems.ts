import type { Problem } from '../check/problem';
import type { Finding } from './rule';

/** What the files of check/ report, until the rules on wording replace them. */
export function fromProblems(problems: readonly Problem[]): Finding[] {
  return problems.map(({ file, line, words, message }) => ({
    file,
    line,
    words,
    sentence: message,
  }));
}
