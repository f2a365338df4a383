import type { z } from 'zod';
import { isDay } from '../../plan/calendar-day';
import { suggestName } from '../markdown/grammar/nearest-name';
import { valueAt } from '../schemas/fields/readable';
import { layersOf } from '../schemas/schema-layers';

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
          const fix = key.includes(' ')
            ? 'a comma ends a value that stands in { }, so put the whole value in "double quotes"'
            : suggestName(key, known);
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
        const meant = [toTime(value), turnDay(value)].find(
          (one) => one !== undefined && matches(issue, one),
        );
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

/** The time that was meant by "8:00", "16h00" or "16.30". */
function toTime(value: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?: ?[h:.] ?(\d{2})?)?h?$/i.exec(value) ?? [];
  return hours === '' ? undefined : `${hours.padStart(2, '0')}:${minutes}`;
}

/** 16-06 for 06-16, a month and its day. */
function turnDay(value: string): string | undefined {
  return /^\d{2}-\d{2}$/.test(value) ? value.replace(/^(..)-(..)$/, '$2-$1') : undefined;
}

function matches(issue: z.core.$ZodIssueInvalidStringFormat, value: string): boolean {
  const { pattern } = issue as { pattern?: string };
  const [, source, flags] = /^\/(.*)\/(\w*)$/s.exec(pattern ?? '') ?? [];
  return source !== undefined && new RegExp(source, flags).test(value);
}

/** 1/2/2027 is 1 February here and 2 January elsewhere. */
function readTwoWays(value: unknown): string | undefined {
  const [, first = '', second = '', year] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(String(value)) ?? [];
  const days = [
    [second, first],
    [first, second],
  ].flatMap(([month = '', day = '']) => {
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 ? [written] : [];
  });
  return year === undefined || days.length === 0 ? undefined : [...new Set(days)].join(' or ');
}

/** What a schema says of its own of a value of the wrong form. */
function ownMessage({ message }: z.core.$ZodIssue): string | undefined {
  return message.startsWith('Invalid') ? undefined : message;
}

/** The replacement, if it is certain: a date that was written in words. */
export function fixIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
): { words: string; replacement: string } | undefined {
  if (issue.code !== 'invalid_format' || issue.format !== 'date') return undefined;
  const words = valueAt(data, issue.path);
  const replacement = toDay(words);
  return replacement === undefined ? undefined : { words: String(words), replacement };
}

/** The date that was meant by "22 November 2026": 2026-11-22. */
function toDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const [, day = '', month, year = ''] = /^(\d{1,2}) ([a-z]{3,9}) (\d{4})$/i.exec(value) ?? [];
  const time = Date.parse(`${day} ${month} ${year} UTC`);
  if (Number.isNaN(time)) return undefined;
  // Date would turn 31 February into 3 March.
  const written = new Date(time).toISOString().slice(0, 10);
  return written.startsWith(year) && written.endsWith(`-${day.padStart(2, '0')}`)
    ? written
    : undefined;
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

function fieldNamesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
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
