import type { Diagnostic } from '../load/diagnostic';
import type { Finding } from './rule';

/** What the checks of `wording/` find, before a rule puts its name to it. */
export type Problem = Omit<Diagnostic, 'ruleId' | 'severity'> & Partial<Diagnostic>;

/** What the files of check/ report, until the rules on wording replace them. */
export function fromProblems(problems: readonly Problem[]): Finding[] {
  return problems.map(({ file, line, words, message }) => ({
    file,
    line,
    words,
    sentence: message,
  }));
}
