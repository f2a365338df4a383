import { distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { memoize } from '../../../memoize';
import type { ContentItem } from '../../load/content-item';
import { contentTypes } from '../../schemas/content-types';
import { valueAt } from '../../schemas/fields/readable';

/**
 * What the schema of its kind finds in an item. A field whose name is misspelt is not missing
 * beside that.
 */
export const schemaIssues = memoize((item: ContentItem): readonly z.core.$ZodIssue[] => {
  const issues = contentTypes[item.type].schema.safeParse(item.fields).error?.issues ?? [];
  const misspelt = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [],
  );
  const missing = issues.filter((issue) => isMissing(issue, item.fields));
  return issues.filter(
    (issue) =>
      !misspelt.some(
        (path) =>
          isMeantBy(path, issue, item.fields) ||
          (missing.includes(issue) &&
            isOnlyOne(path, misspelt) &&
            isOnlyOne(
              issue.path,
              missing.map((one) => one.path),
            ) &&
            isBeside(path, issue.path)),
      ),
  );
});

function isMissing({ path, code }: z.core.$ZodIssue, fields: unknown): boolean {
  return /^invalid_(?:type|value)$/.test(code) && valueAt(fields, path) === undefined;
}

/** Whether none of the others is a field of the same group. */
function isOnlyOne(path: readonly PropertyKey[], all: readonly (readonly PropertyKey[])[]) {
  return all.filter((other) => isBeside(path, other)).length === 1;
}

function isBeside(one: readonly PropertyKey[], other: readonly PropertyKey[]): boolean {
  return one.slice(0, -1).join('.') === other.slice(0, -1).join('.');
}

function isMeantBy(
  misspelt: readonly PropertyKey[],
  { path }: z.core.$ZodIssue,
  fields: unknown,
): boolean {
  const [name, typed] = [path, misspelt].map((one) => String(one.at(-1)).toLowerCase());
  return (
    valueAt(fields, path) === undefined &&
    path.length === misspelt.length &&
    path.slice(0, -1).every((part, index) => part === misspelt[index]) &&
    distance(name ?? '', typed ?? '') <= 2
  );
}
