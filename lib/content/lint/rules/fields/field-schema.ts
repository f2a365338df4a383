import type { ContentItem } from '../../../load/content-item';
import { type ContentType, contentTypes } from '../../../schemas/content-types';
import { findCutByComma } from '../../issues/cut-by-comma';
import { explainIssue } from '../../issues/explain-issue';
import { fixIssue } from '../../issues/meant-value';
import { explainName } from '../../issues/name-in-field';
import { schemaIssues } from '../../issues/schema-issues';
import type { Finding, Rule } from '../../rule';
import { ruleIdOf } from '../../rule-kinds/schema-rule';
import { curlyFields } from '../../texts/field-texts';

export const fieldSchema: Rule = {
  id: 'field-schema',
  severity: 'error',
  breaksFile: true,
  message: 'is not what the field holds',
  fix: 'write what the message proposes: what was meant, what it was before, or the form in words',
  isFixable: true,
  check: ({ allItems, committedItems }) =>
    allItems.flatMap((item): Finding[] => {
      const { schema } = contentTypes[item.type];
      const elsewhere = findOtherPlace(item);
      if (elsewhere !== undefined) {
        const sentence = `these are the fields of ${elsewhere.folder}/, not of this folder: move the file to ${elsewhere.folder}/${item.name}.${elsewhere.extension}`;
        return [{ file: item.path, line: 1, sentence }];
      }
      const before = committedItems().find(({ path }) => path === item.path);
      const curly = curlyFields(item).map(({ field }) => field);
      return schemaIssues(item)
        .filter((issue) => ruleIdOf(issue) === undefined && !curly.includes(issue.path.join('.')))
        .map((issue) => {
          const line = item.lineOf(
            issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
          );
          return {
            file: item.path,
            line,
            sentence:
              explainName(issue, item.fields, allItems) ??
              explainIssue(issue, schema, item.fields, before?.fields),
            ...fixIssue(issue, item.fields),
            ...findCutByComma(issue, schema, item.text.split('\n')[line - 1] ?? ''),
          };
        });
    }),
};

/** The folder whose fields these are, if it is only one, and not the file's own. */
function findOtherPlace({ type, fields }: ContentItem) {
  const keys = Object.keys(fields);
  const fits = ({ schema }: ContentType) => keys.every((key) => key in schema.shape);
  const own: ContentType = contentTypes[type];
  if (keys.length < 4 || fits(own) || !('folder' in own.place)) return undefined;
  const others = Object.values(contentTypes)
    .filter((one: ContentType) => one !== own && fits(one) && one.schema.safeParse(fields).success)
    .flatMap(({ place }) => ('folder' in place ? place : []));
  return others.length === 1 ? others[0] : undefined;
}
