import { expect, test } from 'vitest';
import type { z } from 'zod';
import { unread } from '@/lib/content/lint/texts/lint-texts';
import { proseFields } from '@/lib/content/load/text/prose';
import { contentTypes } from '@/lib/content/schemas/content-types';
import { innermost } from '@/lib/content/schemas/schema-layers';

/** What readers see that is no text of ours: names, numbers, times, and the words of addresses. */
const named = new RegExp(
  `^(?:${[
    'name|countryName|registration|languages\\.0|photo\\.file|address\\.\\w+|reviewedBy',
    '(?:helplines|phoneBook|holidays|emergency\\.others)\\.0\\.(?:name|when|monthDay)',
    'groupLine\\.(?:name|when)|(?:crisis|emergency)Words\\.0|reply\\.within|legal\\.\\w+',
    '(?:hours|otherHours)\\.0\\.(?:opens|closes)|figures\\.0\\.atLeast',
    'entries\\.0\\.(?:page|aliases\\.0)|waysOn\\.0\\.page|condition|decision',
    'rights|credit|consents\\.0\\.(?:who|keptIn)',
  ].join('|')})$`,
);

/** The path of every field of free characters, such as `prices.0.note`. */
function textFields(schema: z.core.$ZodType, path = ''): string[] {
  const inner = innermost(schema) as z.ZodObject | z.ZodArray | z.ZodRecord | z.ZodString;
  const { def } = inner;
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (def.type === 'object') {
    const fields = Object.entries(def.shape);
    return fields.flatMap(([name, field]) => textFields(field, below(name)));
  }
  if (def.type === 'array') return textFields(def.element, below('0'));
  if (def.type === 'record') return textFields(def.valueType, below('x'));
  return def.type === 'string' && !('format' in def) ? [path] : [];
}

// A new field that is in none of these would be read by no rule on texts.
test('every field is either a text that the rules read, a name, or read by nobody', () => {
  const fields = Object.entries(contentTypes).flatMap(([type, { schema }]) =>
    textFields(schema).map((field) => ({ type, field })),
  );
  expect(fields.length).toBeGreaterThan(150);
  const unclear = fields.filter(
    ({ field }) => [proseFields, unread, named].filter((list) => list.test(field)).length !== 1,
  );
  expect(unclear).toEqual([]);
});
