import type { z } from 'zod';
import { valueAt } from '../../schemas/fields/readable';
import type { Rule } from '../rule';
import { schemaIssues } from '../schema-issues';

/**
 * A rule that a single document can break, so its schema checks it and contentlayer refuses it too.
 * The schema's issue names the rule (`schemas/document-rule.ts`).
 */
export function schemaRule(rule: Omit<Rule, 'check' | 'severity'>): Rule {
  return {
    ...rule,
    severity: 'error',
    check: ({ allItems }) =>
      allItems.flatMap((item) =>
        schemaIssues(item)
          .filter((issue) => ruleIdOf(issue) === rule.id)
          .map(({ path, message }) => {
            const value = valueAt(item.fields, path);
            const words = typeof value === 'string' ? value : undefined;
            return { file: item.path, line: item.lineOf(path), words, sentence: message };
          }),
      ),
  };
}

/** The id of the rule that an issue names, if any. */
export function ruleIdOf(issue: z.core.$ZodIssue): unknown {
  return issue.code === 'custom' ? issue.params?.ruleId : undefined;
}
