import { findFirstStatement } from '../matching/find-statement';
import { loadStatements } from '../matching/load-wording';
import type { Finding, Rule } from '../rule';

/** A rule that only warns of what a sentence says: `wording/statements/<rule id>.yaml`. */
export function statementRule(rule: Omit<Rule, 'check' | 'severity'>): Rule {
  const statements = loadStatements(rule.id);
  return {
    ...rule,
    severity: 'warning',
    judgesSentences: true,
    check: ({ texts }) =>
      texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
        if (item.type === 'Source') return [];
        return sentences.flatMap((sentence): Finding[] => {
          const found = findFirstStatement(sentence, statements);
          if (!found) return [];
          const line = lineAt(sentence.offset + found.offset);
          return [{ file: item.path, line, words: found.words }];
        });
      }),
  };
}
