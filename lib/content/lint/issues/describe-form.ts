import type { z } from 'zod';

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
  return isNullable ? `${form}, or null while nobody knows` : form;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function describeType(schema: z.core.$ZodType): string {
  const { def, bag } = schema._zod;
  switch (def.type) {
    case 'boolean':
      return 'true or false';
    case 'enum':
      return `one of: ${(schema as z.ZodEnum).options.join(', ')}`;
    case 'number':
      return `a ${bag.format === 'safeint' ? 'whole ' : ''}number${describeRange(bag)}`;
    case 'array':
      return describeList((schema as z.ZodArray).element);
    case 'object':
      return `below it, indented: ${Object.keys((schema as z.ZodObject).shape).join(', ')}`;
    default:
      return describeText({ ...def, ...bag });
  }
}

/** Numbers that a schema may name; the ends of what a computer can count are none. */
function describeRange(bag: Record<string, unknown>): string {
  const toEnd = (value: unknown) =>
    typeof value === 'number' && Number.isFinite(value) && Math.abs(value) < Number.MAX_SAFE_INTEGER
      ? value
      : undefined;
  const [from, above, to] = [bag.minimum, bag.exclusiveMinimum, bag.maximum].map(toEnd);
  if (above !== undefined) return ` above ${above}`;
  if (from === undefined) return '';
  return to === undefined ? `, ${from} or more` : ` from ${from} to ${to}`;
}

function describeList(entry: z.core.$ZodType): string {
  if (entry._zod.def.type !== 'object') return 'a list between [ and ], with commas in it';
  const names = Object.keys((entry as z.ZodObject).shape);
  return `a list, of which each entry begins with "- " and has ${names.join(', ')}`;
}

function describeText({ format, maximum }: Record<string, unknown>): string {
  if (format === 'date') return 'a day as year-month-day, like 2026-11-27';
  if (format === 'url') return 'an address that begins with https://';
  return typeof maximum === 'number' ? `a text of up to ${maximum} characters` : 'a text';
}
