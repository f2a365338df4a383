import type { z } from 'zod';
import { toLineInField } from '../../load/text/line-in-field';
import { valueAt } from '../../schemas/fields/readable';
import { schemaIssues } from '../issues/schema-issues';
import type { Rule } from '../rule';

/**
 * A rule that a single document can break, so its schema checks it and contentlayer refuses it too.
 * The schema's issue names the rule (`schemas/fields/document-rule.ts`).
 */
export function schemaRule(rule: Omit<Rule, 'check' | 'severity'>): Rule {
  return {
    ...rule,
    severity: 'error',
    check: ({ allItems }) =>
      allItems.flatMap((item) =>
        schemaIssues(item)
          .filter((issue) => ruleIdOf(issue) === rule.id)
          .map((issue) => {
            const { path, message: sentence } = issue;
            const value = valueAt(item.fields, path);
            if (typeof value !== 'string') {
              return { file: item.path, line: item.lineOf(path), sentence };
            }
            const words = wordsOf(issue) ?? value;
            const line = toLineInField(item, path, value)(Math.max(value.indexOf(words), 0));
            return { file: item.path, line, words, sentence };
          }),
      ),
  };
}

function wordsOf(issue: z.core.$ZodIssue): string | undefined {
  const words: unknown = issue.code === 'custom' ? issue.params?.words : undefined;
  return typeof words === 'string' ? words : undefined;
}

/** The id of the rule that an issue names, if any. */
export function ruleIdOf(issue: z.core.$ZodIssue): unknown {
  return issue.code === 'custom' ? issue.params?.ruleId : undefined;
}
