import type { Field, SelectField } from '@sveltia/cms';
import { z } from 'zod';
import { labelOf } from '@/lib/content/schemas/field-labels';
import { oneLine, writtenByReview } from '@/lib/content/schemas/fields/fields';
import { innermost, notesOf } from '@/lib/content/schemas/schema-layers';
import { toWords } from '@/lib/content/schemas/to-words';
import { ownWidgets } from './forms/own-widgets';
import { pickerOf } from './forms/pickers';

/** What only the editor does with a field. */
const ownHints: Readonly<Record<string, string>> = {
  updatedOn: 'Follows by itself when you change what readers see.',
  status: 'A draft is kept off the site.',
  order: 'Entries with smaller numbers come first. The list shows each one, as “(no. 4)”.',
};

/**
 * The fields of a form in the editor: one for each field of a schema, in the schema's order.
 *
 * @param around the folder, file, group or list that they belong to
 */
export function toCmsFields(schema: z.ZodObject, around = ''): Field[] {
  return Object.entries(schema.shape).map(([name, field]) => toField(name, field, around));
}

function toField(name: string, field: z.core.$ZodType, around: string): Field {
  const inner = innermost(field);
  const { description = ownHints[name], example } = notesOf(field);
  const hints = [
    description?.replaceAll('write null', 'leave it empty'),
    isTyped(inner) && example && `For example: ${withoutQuotes(example)}`,
  ];
  return {
    name,
    label: labelOf(name, around),
    hint: hints.filter(Boolean).join(' '),
    required: inner === field && !mayBeEmpty(inner),
    // What npm run review writes is shown, and nothing to type.
    ...(writtenByReview.includes(name) && { readonly: true }),
    ...toWidget(inner, name, around),
  } as Field;
}

/** What tells an entry of a list from the others, in everyday words. */
const telling: readonly string[] = [
  'label',
  'title',
  'item',
  'what',
  'term',
  'name',
  'who',
  'text',
];

/** What it is about such an entry that people look for in a list: its price, its number, its day. */
const valued: readonly string[] = [
  ...['displayText', 'amount', 'phone', 'number', 'outOf100', 'day', 'givenOn', 'until', 'closes'],
];

/** Something to type, for which an example helps most. A day is picked instead. */
function isTyped(inner: z.core.$ZodType): boolean {
  return ['string', 'number'].includes(inner._zod.def.type) && !(inner instanceof z.ZodISODate);
}

/** To the editor, a required list must not be empty, and a required checkbox must be ticked. */
function mayBeEmpty(inner: z.core.$ZodType): boolean {
  if (inner instanceof z.ZodArray) return !z.toJSONSchema(inner).minItems;
  return inner instanceof z.ZodBoolean;
}

function toWidget(inner: z.core.$ZodType, name: string, around: string): Record<string, unknown> {
  const picker = pickerOf(name, around);
  if (picker) return { ...picker, multiple: inner instanceof z.ZodArray };
  if (around === 'photo' && name === 'file') return { widget: ownWidgets.photo };
  if (inner instanceof z.ZodEnum) return toSelect(inner);
  if (inner instanceof z.ZodBoolean) return { widget: 'boolean' };
  if (inner instanceof z.ZodNumber) return toNumber(inner);
  if (inner instanceof z.ZodRecord) return { widget: 'keyvalue' };
  if (inner instanceof z.ZodObject) {
    return { widget: 'object', collapsed: 'auto', fields: toCmsFields(inner, name) };
  }
  if (inner instanceof z.ZodArray) return toList(inner, name);
  if (inner instanceof z.ZodISODate) {
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' };
  }
  if (inner._zod.def.type === 'string') return toLine(inner);
  throw new Error(`The editor has no field for "${name}", which is a ${inner._zod.def.type}`);
}

function toSelect({ options }: z.ZodEnum): Pick<SelectField, 'widget' | 'options'> {
  return {
    widget: 'select',
    options: options.map(String).map((value) => ({ label: toWords(value), value })),
  };
}

function toNumber(inner: z.ZodNumber): Record<string, unknown> {
  const { type, minimum, exclusiveMinimum, maximum } = z.toJSONSchema(inner);
  const isWhole = type === 'integer';
  const least = minimum ?? (isWhole && exclusiveMinimum === 0 ? 1 : undefined);
  return {
    widget: 'number',
    // With "int" the editor would cut 1450.5 to 1450 without a word; the rules refuse it.
    value_type: 'float',
    step: isWhole ? 1 : 0.1,
    ...(least !== undefined && { min: least }),
    ...(maximum !== undefined && { max: maximum }),
  };
}

function toList(inner: z.ZodArray, name: string): Record<string, unknown> {
  const item = innermost(inner.element);
  if (item instanceof z.ZodEnum) return { ...toSelect(item), multiple: true };
  const list = { widget: 'list', label_singular: 'entry' };
  if (item instanceof z.ZodObject) {
    const names = Object.keys(item.shape);
    const named = telling.find((field) => names.includes(field)) ?? names[0];
    const fields = toCmsFields(item, name);
    const shown = valued.find((field) => field !== named && names.includes(field));
    const between = named === 'from' ? ' to ' : ': ';
    const value = shown ? `${between}{{fields.${shown} | default('not filled in')}}` : '';
    return { ...list, collapsed: true, summary: `{{fields.${named}}}${value}`, fields };
  }
  // A list of words would push what comes after it off the screen.
  return { ...list, minimize_collapsed: 'auto', field: toField(name, item, name) };
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
