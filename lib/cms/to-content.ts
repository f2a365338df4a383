import { z } from 'zod';

/**
 * What a form holds, as a file has it: an optional field that is blank is not there, and one that may
 * be null is null. Fields that the schema does not know stay as they are.
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

/** Also a tick that is not set, and a group of which nothing is filled in. */
function isBlank(value: unknown): boolean {
  if (isRecord(value)) return Object.values(value).every(isBlank);
  return isMissing(value) || value === false || (Array.isArray(value) && value.length === 0);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
