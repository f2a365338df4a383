import type { Diagnostic } from '../load/diagnostic';

/** For the files of this folder, which move to lint/ with the rules on wording. */
export type Problem = Omit<Diagnostic, 'ruleId' | 'severity'> & Partial<Diagnostic>;
