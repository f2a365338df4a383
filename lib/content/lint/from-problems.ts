import type { Diagnostic } from '../load/diagnostic';
import type { Finding } from './rule';

/** What the checks in `wording/` find, before a rule adds its id. */
export type Problem = Omit<Diagnostic, 'ruleId' | 'severity'> & Partial<Diagnostic>;

/** Turns what the checks in `wording/` find into findings of a rule. */
export function fromProblems(problems: readonly Problem[]): Finding[] {
  return problems.map(({ file, line, words, message }) => ({
    file,
    line,
    words,
    sentence: message,
  }));
}
