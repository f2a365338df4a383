import type { ParseDiagnostic } from '../../load/diagnostic';
import type { Finding, Rule } from '../rule';

type ParserRule<Id extends string> = Omit<Rule, 'id' | 'check' | 'severity'> & { id: Id };

/**
 * A rule that the parsers check: they find what is wrong; the rule gives it an id, an explanation
 * and perhaps a fix.
 */
export function parserRule<const Id extends ParseDiagnostic['ruleId']>(
  rule: ParserRule<Id>,
): Rule & { id: Id } {
  return {
    ...rule,
    severity: 'error',
    breaksFile: true,
    check: ({ parsed }) => parsed.filter(({ ruleId }) => ruleId === rule.id).map(toFinding),
  };
}

function toFinding({ file, line, words, message, replacement }: ParseDiagnostic): Finding {
  return { file, line, words, sentence: message, replacement };
}
