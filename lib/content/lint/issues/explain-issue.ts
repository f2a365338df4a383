import type { z } from 'zod';
import { isDay } from '../../../plan/calendar-day';
import { findNearest, suggestName } from '../../markdown/grammar/nearest-name';
import { valueAt } from '../../schemas/fields/readable';
import { fieldNamesAt, layersAt } from '../../schemas/schema-layers';
import { describeForm, whileOpen } from './describe-form';
import { findFormerValue } from './former-value';
import { readTwoWays, toDay } from './meant-day';
import { proposeTwo, takes, toMeant } from './meant-value';

/**
 * Says in one sentence what is wrong with a field and how to fix it. What it proposes is made from what
 * was typed, or is what the field held before, or a form in words: never a value of another file, which
 * would pass and be wrong.
 *
 * @param issue what zod found
 * @param schema the schema it was checked against, for field names and forms
 * @param data the value that was checked
 * @param before the same as it was published, if it was
 */
export function explainIssue(
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
  data: unknown,
  before?: unknown,
): string {
  const field = `"${issue.path.map(String).join('.')}"`;
  const layers = layersAt(schema, issue.path);
  const form = describeForm(layers);
  const value = valueAt(data, issue.path);
  // What has fields of its own was more than was typed.
  const isGroup = layers.at(-1)?._zod.def.type === 'object' && value !== undefined;
  const former = isGroup
    ? undefined
    : showFormer(findFormerValue(before, data, issue.path), layers);
  const fix = proposeForm(former, form);
  switch (issue.code) {
    case 'unrecognized_keys':
      return explainUnknown(issue, schema, data);
    case 'invalid_type':
      if (value === undefined) return `${field} is missing: ${fix}`;
      // Without quotes, everything from # on is a note.
      if (value === null)
        return `${field} is empty: ${fix}${form.includes('#') ? ', in quotes' : ''}`;
      if (
        issue.expected === 'string' &&
        (typeof value === 'number' || typeof value === 'boolean')
      ) {
        const meant = toMeant(String(value), layers);
        const [inner] = layers.slice(-1);
        const isMeant = meant !== undefined && inner && !takes(inner, String(value));
        return `${field} is read as ${show(value)}, which is not text: ${isMeant ? `write ${meant}` : 'put it in "double quotes", as it is written there'}`;
      }
      return `${field} is ${show(value)}, which is not ${describeType(issue.expected)}: ${propose(toMeant(value, layers), former, form)}`;
    case 'invalid_value':
      if (value === undefined || value === null || value === '') {
        return `${field} is ${value === undefined ? 'missing' : 'empty'}: ${fix}`;
      }
      return `${field} is ${show(value)}: ${suggestValue(String(value), issue.values.map(String), former)}`;
    case 'too_small':
      if (typeof value === 'string') return `${field} is empty: ${fix}`;
      if (Array.isArray(value)) return `${field} is empty: add at least ${issue.minimum}`;
      return `${field} is ${show(value)}, which is too small: ${fix}`;
    case 'too_big':
      if (typeof value === 'string') {
        return `${field} has ${value.length} characters: shorten it to ${issue.maximum} or fewer`;
      }
      if (Array.isArray(value)) {
        return `${field} has ${value.length} entries: keep ${issue.maximum} or fewer`;
      }
      return `${field} is ${show(value)}, which is too large: ${fix}`;
    case 'invalid_format':
      if (issue.format === 'date') {
        if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)) {
          const turned = value.replace(/(\d{2})-(\d{2})$/, '$2-$1');
          const meant = isDay(turned) ? `: year, month, day would be ${turned}` : '';
          return `${field} is ${show(value)}, a day that no calendar has${meant || ': write the date as year-month-day'}`;
        }
        const meant = toDay(value) ?? readTwoWays(value);
        const isOpen = meant === undefined && form.endsWith(whileOpen);
        return `${field} is ${show(value)}: write the date as year-month-day, like ${meant ?? former?.replaceAll('"', '') ?? anyDay}${isOpen ? whileOpen : ''}`;
      }
      if (ownMessage(issue) !== undefined) return `${field} ${ownMessage(issue)}: ${fix}`;
      return `${field} is ${show(value)}: ${proposeTwo(value, issue.path, layers)}${propose(toMeant(value, layers), former, form)}`;
    case 'custom':
      // A rule's message says what to do.
      if (issue.params?.ruleId !== undefined) return issue.message;
      return `${field} ${issue.message}: ${fix}`;
    default:
      return `${field} ${issue.message}: ${fix}`;
  }
}

const anyDay = '2026-11-27';

function explainUnknown(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  schema: z.ZodType,
  data: unknown,
): string {
  const known = fieldNamesAt(schema, path);
  const place = path.length > 0 ? ` in "${path.map(String).join('.')}"` : '';
  return keys
    .map((key) => {
      const nearest =
        findNearest(key.replaceAll(' ', ''), known) ??
        known.find((one) => one.length > 3 && key.toLowerCase().endsWith(one.toLowerCase()));
      const missing = known.filter((one) => isMissing(schema, data, [...path, one]));
      // No field has a sentence for a name.
      const isSentence = key.split(' ').length > 3 && valueAt(data, [...path, key]) !== null;
      if (isSentence && missing.length !== 1) {
        return `"${key}" is not a field: if it belongs to the text above, begin the line with as many spaces as the lines there; if the colon behind it is one of a value, put the value in "double quotes"`;
      }
      // What follows a comma in { } is a name without a value.
      const isAfterComma = key.includes(' ') && valueAt(data, [...path, key]) === null;
      const fix = isAfterComma
        ? 'a comma ends a value that stands in { }, so put the whole value in "double quotes"'
        : nearest === undefined && missing.length === 1
          ? `did you mean "${missing[0]}"?`
          : suggestName(nearest ?? key.replaceAll(' ', ''), known);
      return `"${key}" is not a field${place}: ${fix}`;
    })
    .join('; ');
}

function isMissing(schema: z.ZodType, data: unknown, path: readonly PropertyKey[]): boolean {
  const isOptional = layersAt(schema, path).some(({ _zod }) => _zod.def.type === 'optional');
  return !isOptional && valueAt(data, path) === undefined;
}

/** What stood there, and what may stand there; that it is a text helps nobody. */
function proposeForm(former: string | undefined, form: string): string {
  if (former === undefined) return `write ${form}`;
  return `write ${former}, as before${form.startsWith('a text') ? '' : `, or ${form}`}`;
}

function propose(meant: string | undefined, former: string | undefined, form: string): string {
  if (meant === undefined) return proposeForm(former, form);
  const isOther = former !== undefined && former !== meant;
  return `write ${meant}${isOther ? `, or ${former} as before` : ''}`;
}

/** The one that is spelt like it, or the one that stood there; the first of all may do harm. */
function suggestValue(value: string, known: readonly string[], former: string | undefined): string {
  // "Mon" for Monday.
  const [longer, ...others] = known.filter((one) =>
    one.toLowerCase().startsWith(value.toLowerCase()),
  );
  if (longer !== undefined && others.length === 0 && value.length > 1) {
    return `did you mean "${longer}"?`;
  }
  if (former === undefined || findNearest(value, known) !== undefined) {
    return suggestName(value, known);
  }
  return `write ${former}, as before, or one of: ${known.join(', ')}`;
}

/** As it is written in a file; a long one helps nobody. */
function showFormer(value: unknown, layers: readonly z.core.$ZodType[]): string | undefined {
  if (value === undefined || value === null) return undefined;
  // Nothing is not proposed in place of something.
  if (Array.isArray(value) && value.length === 0) return undefined;
  const isName = layers.at(-1)?._zod.def.type === 'enum';
  const isNames = Array.isArray(value) && value.every((one) => /^[\w-]+$/.test(String(one)));
  const written = isNames
    ? `[${value.join(', ')}]`
    : isName
      ? String(value)
      : JSON.stringify(value);
  return written.length > longestFormer ? undefined : written;
}

const longestFormer = 120;

/** More of a value than this helps nobody to find it. */
const longestShown = 80;

/** What a schema says of its own of a value of the wrong form. */
function ownMessage({ message }: z.core.$ZodIssue): string | undefined {
  return message.startsWith('Invalid') ? undefined : message;
}

function describeType(expected: string): string {
  const descriptions: Record<string, string> = {
    array: 'a list',
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
