import escapeStringRegexp from 'escape-string-regexp';
import type { z } from 'zod';
import { fieldNamesAt } from '../../schemas/schema-layers';
import type { Finding } from '../rule';

/**
 * A comma within a value that stands in { } ends it, so that YAML takes the rest for another field:
 * `{ from: 2026-12-24, why: Christmas, New Year }`. What was meant is everything up to the next field
 * that there is.
 *
 * @param line the one on which the unknown field is
 * @returns `undefined` where the line does not show what was meant
 */
export function findCutByComma(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  line: string,
): Pick<Finding, 'words' | 'sentence' | 'replacement'> | undefined {
  if (issue.code !== 'unrecognized_keys') return undefined;
  const names = fieldNamesAt(schema, issue.path).map(escapeStringRegexp).join('|');
  const values = line.matchAll(
    new RegExp(`(?<=[{,] *)(${names}): +([^"'\\s[{][^"{}]*?)(?= *(?:, *(?:${names}):|}))`, 'g'),
  );
  for (const [, field = '', value = ''] of values) {
    const [, ...rest] = value.split(/, */);
    // One with a value of its own is a field whose name is wrong.
    if (!issue.keys.some((key) => rest.includes(key))) continue;
    const sentence = `a comma ends a value that stands in { }, and this one goes on behind it: write ${field}: "${value}", with the straight quotes`;
    return { words: value, sentence, replacement: JSON.stringify(value) };
  }
  return undefined;
}
