import { z } from 'zod';

/**
 * What a field holds, in words, such as `a whole number from 1 to 4`. Its schema says so, or its type.
 *
 * @param layers the field's schema with the wrappers around it, outermost first
 */
export function describeForm(layers: readonly z.core.$ZodType[]): string {
  const isNullable = layers.some(({ _zod }) => _zod.def.type === 'nullable');
  const own = layers.map((layer) => (layer as z.ZodType).meta()?.form).find(isText);
  const inner = layers.at(-1);
  const form = own ?? (inner ? describeType(inner) : 'a value');
  return isNullable ? `${form}${whileOpen}` : form;
}

/** What a field may hold as long as nobody can fill it in. */
export const whileOpen = ', or null while nobody knows';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function describeType(schema: z.core.$ZodType): string {
  const { def } = schema._zod;
  switch (def.type) {
    case 'boolean':
      return 'true or false';
    case 'enum':
      return `one of: ${(schema as z.ZodEnum).options.join(', ')}`;
    case 'array':
      return describeList((schema as z.ZodArray).element);
    case 'object':
      return `below it, indented: ${Object.keys((schema as z.ZodObject).shape).join(', ')}`;
    default:
      return describeValue(z.toJSONSchema(schema, { unrepresentable: 'any' }));
  }
}

function describeValue(json: z.core.JSONSchema.JSONSchema): string {
  const { type, format, maxLength } = json;
  if (type === 'integer' || type === 'number') {
    return `a ${type === 'integer' ? 'whole ' : ''}number${describeRange(json)}`;
  }
  if (format === 'date') return 'a day as year-month-day, like 2026-11-27';
  if (format === 'uri') return 'an address that begins with https://';
  return maxLength === undefined ? 'a text' : `a text of up to ${maxLength} characters`;
}

/** Numbers that a schema may name; the ends of what a computer can count are none. */
function describeRange({
  minimum: from,
  exclusiveMinimum: above,
  maximum: to = Number.MAX_SAFE_INTEGER,
}: z.core.JSONSchema.JSONSchema): string {
  if (above !== undefined) return ` above ${above}`;
  if (from === undefined || from === Number.MIN_SAFE_INTEGER) return '';
  return to === Number.MAX_SAFE_INTEGER ? `, ${from} or more` : ` from ${from} to ${to}`;
}

function describeList(entry: z.core.$ZodType): string {
  if (entry._zod.def.type !== 'object') return 'a list between [ and ], with commas in it';
  const names = Object.keys((entry as z.ZodObject).shape);
  return `a list, of which each entry begins with "- " and has ${names.join(', ')}`;
}
