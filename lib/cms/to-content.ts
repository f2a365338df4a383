import { z } from 'zod';
import { isRecord } from '@/lib/content/schemas/fields/readable';

/**
 * The values of a form as a file should have them: an optional field that is empty is left out, and
 * a nullable one is null. Fields that the schema does not know are left out: `updateNode` (file-format.ts)
 * keeps those that the file has.
 */
export function toContent(value: unknown, schema: z.core.$ZodType): unknown {
  if (schema instanceof z.ZodOptional) {
    const content = toContent(value, schema.def.innerType);
    return isBlank(content) ? undefined : content;
  }
  if (schema instanceof z.ZodNullable) {
    return isBlank(value) ? null : toContent(value, schema.def.innerType);
  }
  if (schema instanceof z.ZodObject && isRecord(value)) {
    return Object.fromEntries(
      Object.entries(schema.shape).map(([key, field]) => [key, toContent(value[key], field)]),
    );
  }
  if (schema instanceof z.ZodArray && isMissing(value)) return [];
  if (schema instanceof z.ZodArray && Array.isArray(value)) {
    return value.map((item) => toContent(item, schema.element));
  }
  return value;
}

/** Also a checkbox that is not ticked, and a group in which nothing is filled in. */
function isBlank(value: unknown): boolean {
  if (isRecord(value)) return Object.values(value).every(isBlank);
  return isMissing(value) || value === false || (Array.isArray(value) && value.length === 0);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
