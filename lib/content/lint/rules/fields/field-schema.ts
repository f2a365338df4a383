import { contentTypes } from '../../../content-types';
import { explainIssue, fixIssue } from '../../explain-issue';
import type { Rule } from '../../rule';
import { ruleIdOf } from '../../rule-kinds/schema-rule';
import { schemaIssues } from '../../schema-issues';
import { curlyFields } from '../../texts/field-texts';

export const fieldSchema: Rule = {
  id: 'field-schema',
  severity: 'error',
  message: 'is not what the field holds',
  fix: 'write it as the example in the message shows',
  isFixable: true,
  check: ({ allItems }) =>
    allItems.flatMap((item) => {
      const { schema } = contentTypes[item.type];
      const curly = curlyFields(item).map(({ field }) => field);
      return schemaIssues(item)
        .filter((issue) => ruleIdOf(issue) === undefined && !curly.includes(issue.path.join('.')))
        .map((issue) => ({
          file: item.path,
          line: item.lineOf(
            issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
          ),
          sentence: explainIssue(issue, schema, item.fields),
          ...fixIssue(issue, item.fields),
        }));
    }),
};
