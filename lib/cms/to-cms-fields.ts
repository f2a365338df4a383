import type { Field, SelectField } from '@sveltia/cms';
import { z } from 'zod';
import { innermost, notesOf } from '@/lib/content/schema-layers';
import { oneLine } from '@/lib/content/schemas/shared/fields';

/** The fields of a form in the editor: one for each field of a schema, in the schema's order. */
export function toCmsFields(schema: z.ZodObject): Field[] {
  return Object.entries(schema.shape).map(([name, field]) => toField(name, field));
}

function toField(name: string, field: z.core.$ZodType): Field {
  const inner = innermost(field);
  const { description, example } = notesOf(field);
  const hints = [
    description,
    isTyped(inner) && example && `For example: ${withoutQuotes(example)}`,
  ];
  return {
    name,
    label: toLabel(name),
    hint: hints.filter(Boolean).join(' '),
    required: inner === field && !mayBeEmpty(inner),
    ...toWidget(inner, name),
  } as Field;
}

/** Something to type, for which an example helps most. A day is picked instead. */
function isTyped(inner: z.core.$ZodType): boolean {
  return ['string', 'number'].includes(inner._zod.def.type) && !(inner instanceof z.ZodISODate);
}

/** To the editor, a required list must not be empty, and a required checkbox must be ticked. */
function mayBeEmpty(inner: z.core.$ZodType): boolean {
  if (inner instanceof z.ZodArray) return !z.toJSONSchema(inner).minItems;
  return inner instanceof z.ZodBoolean;
}

function toWidget(inner: z.core.$ZodType, name: string): Record<string, unknown> {
  if (inner instanceof z.ZodEnum) return toSelect(inner);
  if (inner instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (inner instanceof z.ZodNumber) return toNumber(inner);
  if (inner instanceof z.ZodRecord) return { widget: 'keyvalue' };
  if (inner instanceof z.ZodObject) {
    return { widget: 'object', collapsed: 'auto', fields: toCmsFields(inner) };
  }
  if (inner instanceof z.ZodArray) return toList(innermost(inner.element), name);
  if (inner instanceof z.ZodISODate) {
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  }
  if (inner._zod.def.type === 'string') return toLine(inner);
  throw new Error(`The editor has no field for "${name}", which is a ${inner._zod.def.type}`);
}

function toSelect({ options }: z.ZodEnum): Pick<SelectField, 'widget' | 'options'> {
  return { widget: 'select', options: options.map(String) };
}

function toNumber(inner: z.ZodNumber): Record<string, unknown> {
  const { type, minimum, maximum } = z.toJSONSchema(inner);
  const isWhole = type === 'integer';
  return {
    widget: 'number',
    value_type: isWhole ? 'int' : 'float',
    step: isWhole ? 1 : 0.1,
    ...(minimum !== undefined && { min: minimum }),
    ...(maximum !== undefined && { max: maximum }),
  };
}

function toList(item: z.core.$ZodType, name: string): Record<string, unknown> {
  if (item instanceof z.ZodEnum) return { ...toSelect(item), multiple: true };
  if (item instanceof z.ZodObject) {
    const [first = ''] = Object.keys(item.shape);
    const fields = toCmsFields(item);
    return { widget: 'list', collapsed: true, summary: `{{fields.${first}}}`, fields };
  }
  return { widget: 'list', field: toField(name, item) };
}

/** A text that may be longer than a line gets a text area. */
function toLine(line: z.core.$ZodType): Record<string, unknown> {
  const { maxLength, pattern, format } = z.toJSONSchema(line);
  return {
    widget: maxLength !== undefined && maxLength > oneLine ? 'text' : 'string',
    use_emoji_autocomplete: false,
    ...(format === 'uri' && { type: 'url' }),
    ...(maxLength !== undefined && { maxlength: maxLength }),
    ...(pattern !== undefined && {
      pattern: [pattern, `Write it like ${withoutQuotes(notesOf(line).example)}`],
    }),
  };
}

/** In a file some values need quotes; in a form none do. */
function withoutQuotes(example = ''): string {
  return example.replace(/^"(.*)"$/, '$1');
}

/** `reviewedBy` becomes "Reviewed by". */
export function toLabel(name: string): string {
  const words = name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}
