import type { z } from 'zod';
import { isDay } from '../../plan/calendar-day';
import { suggestName } from '../markdown/grammar/nearest-name';
import { valueAt } from '../schemas/fields/readable';
import { layersOf } from '../schemas/schema-layers';
import { readTwoWays, toDay, toMeant } from './meant-value';

/**
 * Says in one sentence what is wrong with a field and how to fix it.
 *
 * @param issue what zod found
 * @param schema the schema it was checked against, for field names and examples
 * @param data the value that was checked
 */
export function explainIssue(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown): string {
  const field = `"${issue.path.map(String).join('.')}"`;
  const example = exampleAt(schema, issue.path);
  const names = fieldNamesAt(schema, issue.path);
  const fix =
    example !== undefined
      ? `write it like ${example}`
      : names.length > 0
        ? `write below it, indented: ${names.join(', ')}`
        : 'write a value';
  const value = valueAt(data, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = fieldNamesAt(schema, issue.path);
      const place = issue.path.length > 0 ? ` in ${field}` : '';
      return issue.keys
        .map((key) => {
          // What follows a comma in { } is a name without a value.
          const isAfterComma = key.includes(' ') && valueAt(data, [...issue.path, key]) === null;
          const fix = isAfterComma
            ? 'a comma ends a value that stands in { }, so put the whole value in "double quotes"'
            : suggestName(key.replaceAll(' ', ''), known);
          return `"${key}" is not a field${place}: ${fix}`;
        })
        .join('; ');
    }
    case 'invalid_type':
      if (value === undefined) return `${field} is missing: ${fix}`;
      // Without quotes, everything from # on is a note.
      if (value === null)
        return `${field} is empty: ${fix}${example?.[1] === '#' ? ', quotes too' : ''}`;
      if (issue.expected === 'array' && typeof value === 'string' && example?.startsWith('[')) {
        const entries = value.replace(/^\[|\]$/g, '');
        const isShort = entries.length <= longestShown && !entries.includes('{');
        const how = example.includes('{') || example.includes(' or ') ? example : `[${entries}]`;
        return `${field} is not a list, which stands between [ and ]: write it like ${isShort ? how : example}`;
      }
      if (
        issue.expected === 'string' &&
        (typeof value === 'number' || typeof value === 'boolean')
      ) {
        return `${field} is ${show(value)}, which is not text: put it in "double quotes", as it is written there`;
      }
      return `${field} is ${show(value)}, which is not ${describeType(issue.expected)}: ${fix}`;
    case 'invalid_value':
      if (value === undefined || value === null || value === '') {
        return `${field} is ${value === undefined ? 'missing' : 'empty'}: write one of: ${issue.values.join(', ')}`;
      }
      return `${field} is ${show(value)}: ${suggestName(String(value), issue.values.map(String))}`;
    case 'too_small':
      if (typeof value === 'string') return `${field} is empty: ${fix}`;
      if (Array.isArray(value)) return `${field} is empty: add at least ${issue.minimum}`;
      return `${field} is ${show(value)}, which is too small: ${fix}`;
    case 'too_big':
      if (typeof value === 'string') {
        return `${field} has ${value.length} characters: shorten it to ${issue.maximum} or fewer`;
      }
      return `${field} is ${show(value)}, which is too large: ${fix}`;
    case 'invalid_format':
      if (issue.format === 'date') {
        if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
          const turned = value.replace(/(\d{2})-(\d{2})$/, '$2-$1');
          const meant = isDay(turned) ? `: year, month, day would be ${turned}` : '';
          return `${field} is ${show(value)}, a day that no calendar has${meant || `: write the date as year-month-day, like ${example}`}`;
        }
        return `${field} is ${show(value)}: write the date as year-month-day, like ${toDay(value) ?? readTwoWays(value) ?? example}`;
      }
      if (typeof value === 'string') {
        const meant = toMeant(issue, value);
        if (meant !== undefined) return `${field} is ${show(value)}: write it like "${meant}"`;
      }
      if (ownMessage(issue) !== undefined) return `${field} ${ownMessage(issue)}: ${fix}`;
      return `${field} is ${show(value)}: ${fix}`;
    case 'custom':
      // A rule's message says what to do.
      if (issue.params?.ruleId !== undefined) return issue.message;
      return `${field} ${issue.message}: ${fix}`;
    default:
      return `${field} ${issue.message}: ${fix}`;
  }
}

/** More of a value than this helps nobody to find it. */
const longestShown = 80;

/** What a schema says of its own of a value of the wrong form. */
function ownMessage({ message }: z.core.$ZodIssue): string | undefined {
  return message.startsWith('Invalid') ? undefined : message;
}

function describeType(expected: string): string {
  const descriptions: Record<string, string> = {
    array: 'a list of entries that each begin with "- "',
    boolean: 'true or false',
    int: 'a whole number',
    number: 'a number',
    object: 'a group of fields, each on a line of its own and indented',
    string: 'text (put it in "double quotes")',
  };
  return descriptions[expected] ?? expected;
}

function show(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return `"${value.length > longestShown ? `${value.slice(0, longestShown)}…` : value}"`;
}

function exampleAt(schema: z.ZodType, path: readonly PropertyKey[]): string | undefined {
  for (const layer of layersAt(schema, path)) {
    const { example } = (layer as z.ZodType).meta() ?? {};
    if (typeof example === 'string') return example;
  }
  return undefined;
}

export function fieldNamesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  for (const layer of layersAt(schema, path)) {
    if (layer._zod.def.type === 'object') return Object.keys(toObject(layer).shape);
  }
  return [];
}

/** The schema at `path`, with the optional and nullable wrappers around it, outermost first. */
function layersAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  let layers: z.core.$ZodType[] = layersOf(schema);
  for (const key of path) {
    const inner = layers.at(-1);
    const next =
      inner === undefined
        ? undefined
        : inner._zod.def.type === 'object'
          ? toObject(inner).shape[String(key)]
          : inner._zod.def.type === 'array'
            ? (inner as z.ZodArray).element
            : undefined;
    if (next === undefined) return [];
    layers = layersOf(next);
  }
  return layers;
}

function toObject(schema: z.core.$ZodType): z.ZodObject {
  return schema as z.ZodObject;
}
