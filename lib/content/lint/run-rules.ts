import type { Diagnostic } from '../load/diagnostic';
import { findLostNames } from './report/known-names';
import { leaveOutConsequences } from './report/leave-out-consequences';
import { leaveOutDependents, type Report } from './report/leave-out-dependents';
import type { Finding, LintContext, Rule } from './rule';
import { tellFormerLine } from './second-reading/former-line';
import { findFormer, tellFormer } from './second-reading/former-sentence';

/**
 * Runs the rules one after the other, and leaves out what only follows from something else.
 *
 * @param isWaiting whether some wait until nothing else is wrong (`waitsForAll`)
 */
export function runRules(
  rules: readonly Rule[],
  context: LintContext,
  isWaiting = true,
): Diagnostic[] {
  const applicable = rules.filter(
    ({ needsEveryFile }) => !needsEveryFile || context.unread.length === 0,
  );
  const reports = applicable.flatMap((rule) =>
    rule.check(context).map((finding): Report => {
      return { rule, finding, told: toDiagnostic(rule, finding, context) };
    }),
  );
  const isInFields = ({ file, line = 0 }: Diagnostic) => {
    const item = context.allItems.find(({ path }) => path === file);
    return item?.markdown !== undefined && item.text.split('\n').indexOf('---', 1) >= line;
  };
  return leaveOutConsequences(
    leaveOutDependents(reports, () => findLostNames(context), isWaiting, isInFields),
  );
}

function toDiagnostic(rule: Rule, finding: Finding, context: LintContext): Diagnostic {
  const { file, line, words, replacement, addition, insertion } = finding;
  const { message = rule.message, fix = rule.fix } = finding;
  const subject = words === undefined ? 'this file' : `"${words}"`;
  const told = finding.sentence ?? `${subject} ${message}: ${fix}`;
  const former = rule.judgesSentences && findFormer(finding, context);
  return {
    ruleId: rule.id,
    severity: rule.severity,
    file,
    line,
    words,
    message: former
      ? `${tellFormer(former)}. Now ${told}`
      : `${told}${rule.showsFormerLine ? tellFormerLine(finding, context) : ''}`,
    replacement,
    addition,
    insertion,
  };
}
