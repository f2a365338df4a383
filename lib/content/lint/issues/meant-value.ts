import type { z } from 'zod';
import { weekdays } from '../../../plan/calendar-day';
import { toFileName } from '../../load/files/place-file';
import { toNumber } from '../../schemas/fields/number-words';
import { valueAt } from '../../schemas/fields/readable';
import { toAfternoon, toDay, toMonthDay, toTime, turnDay } from './meant-day';

/**
 * What was meant by a value of another form, if its field takes that, as it is written in a file.
 *
 * @param layers the field's schema with the wrappers around it, outermost first
 */
export function toMeant(value: unknown, layers: readonly z.core.$ZodType[]): string | undefined {
  const schema = layers.at(-1);
  if (schema === undefined) return undefined;
  if (typeof value === 'number') return toPercent(value, schema);
  if (typeof value !== 'string') return undefined;
  switch (schema._zod.def.type) {
    case 'number':
      return [toNumberIn(value)]
        .find((number) => number !== undefined && takes(schema, number))
        ?.toString();
    case 'boolean':
      return /^(?:yes|y|ja|on)$/i.test(value)
        ? 'true'
        : /^(?:no|n|nee|off)$/i.test(value)
          ? 'false'
          : undefined;
    case 'array':
      return toDays(value, schema) ?? toList(value, schema);
    case 'string': {
      const isName = !takes(schema, 'Two words');
      const meant = toMeantText(value, isName).find((one) => one !== value && takes(schema, one));
      const later = toAfternoon(value);
      return (
        [meant, later && takes(schema, later) ? later : undefined]
          .flatMap((one) => (one === undefined ? [] : JSON.stringify(one)))
          .join(' or ') || undefined
      );
    }
    default:
      return undefined;
  }
}

/**
 * What to write if an entry of a list of names is two, between which the comma was lost.
 *
 * @returns empty, or followed by what is meant if it is one
 */
export function proposeTwo(
  value: unknown,
  path: readonly PropertyKey[],
  layers: readonly z.core.$ZodType[],
): string {
  const schema = layers.at(-1);
  if (typeof value !== 'string' || typeof path.at(-1) !== 'number' || !schema) return '';
  const parts = value.split(/ +/);
  if (parts.length === 1 || !parts.every((part) => takes(schema, part))) return '';
  return `write ${parts.join(', ')} if the comma between two entries is lost, and else `;
}

/** Whether a schema accepts a value. */
export function takes(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

/** @param isName whether the field takes no words, as the name of a file */
function toMeantText(value: string, isName: boolean): string[] {
  const [plain = ''] = value.split(/\.(?:md|ya?ml)$/);
  return [
    toTime(value),
    turnDay(value),
    toMonthDay(value),
    toDoi(value),
    value.replace(/^PMID:? */i, ''),
    toColour(value),
    toUrl(value),
    toPhone(value),
    value.toUpperCase(),
    value.replace('_', '-'),
    ...(isName ? [toFileName(plain)] : []),
  ].filter((one) => one !== undefined);
}

/** The number in "R1 300", "24 hours" or "two". One that is cut off behind a point is another. */
function toNumberIn(value: string): number | undefined {
  const word = toNumber(value.trim());
  if (word !== undefined) return word;
  const [, digits] =
    /^[^\d.,-]*(-?\d+(?:[ \u00a0\u202f,]\d{3})*(?:\.\d+)?)\s*[^\d.,]*$/.exec(value) ?? [];
  return digits === undefined ? undefined : Number(digits.replaceAll(/[ \u00a0\u202f,]/g, ''));
}

/** One entry, or several between commas, which only lack their brackets. */
function toList(value: string, schema: z.core.$ZodType): string | undefined {
  const entries = value
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const written = `[${entries.join(', ')}]`;
  return entries.length > 0 && written.length <= longestList && takes(schema, entries)
    ? written
    : undefined;
}

const longestList = 80;

/** The whole address of "www.clinic.example". */
function toUrl(value: string): string | undefined {
  // Also behind htps:// and http//.
  const address = value
    .trim()
    .replace(/^h?t{0,3}ps?[:;]?\/+/i, '')
    .replaceAll(' ', '');
  return /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(address) ? `https://${address}` : undefined;
}

/** A number behind "Tel.", with dots between its parts, or with an O among them. */
function toPhone(value: string): string | undefined {
  const number = value.replace(/^\s*(?:tel|telephone|phone|call|cell)\b[.: ]*/i, '');
  return /\d/.test(number)
    ? number.replaceAll(/[oO]/g, '0').replaceAll(/[lI]/g, '1').replaceAll('.', ' ').trim()
    : undefined;
}

/** A DOI behind the address that leads to it, or before the full stop of its sentence. */
function toDoi(value: string): string {
  return value
    .replace(/^(?:https?:\/\/)?(?:dx\.)?(?:doi\.org\/|doi:\s*)/i, '')
    .replace(/[.,;]$/, '');
}

/** "Monday to Friday" and "Mon, Wed", as a list of the days. */
function toDays(value: string, schema: z.core.$ZodType): string | undefined {
  const parts = value.replace(/^\[|\]$/g, '').split(/ *, *| and | *& */);
  const days = parts.flatMap((part) => {
    const [from = -1, to = from] = part.split(/ (?:to|until|till) | *[-\u2013] */).map(toWeekday);
    return from === -1 || to < from ? [''] : weekdays.slice(from, to + 1);
  });
  return takes(schema, days) ? `[${days.join(', ')}]` : undefined;
}

function toWeekday(word: string): number {
  const name = word
    .trim()
    .replace(/s$|\.$/, '')
    .toLowerCase();
  return name.length < 3 ? -1 : weekdays.findIndex((day) => day.toLowerCase().startsWith(name));
}

/** 47 for 0.47, where a field counts of a hundred. */
function toPercent(value: number, schema: z.core.$ZodType): string | undefined {
  const count = Math.round(value * 100);
  const isShare = value > 0 && value < 1 && !takes(schema, value) && !takes(schema, 101);
  return isShare && takes(schema, count) ? String(count) : undefined;
}

/** The code of a colour that lacks its #, has three digits, or was copied from a style sheet. */
function toColour(value: string): string | undefined {
  const [, digits = ''] = /^#?([0-9a-fo]{3}|[0-9a-fo]{6})$/i.exec(value.trim()) ?? [];
  const parts = /^rgba?\((\d{1,3}), *(\d{1,3}), *(\d{1,3})(?:, *[\d.]+)?\)$/.exec(value.trim());
  if (parts) {
    const numbers = parts.slice(1).map(Number);
    return `#${numbers.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  }
  const plain = digits.replaceAll(/o/gi, '0').toLowerCase();
  return digits === ''
    ? undefined
    : `#${plain.length === 3 ? plain.replaceAll(/./g, '$&$&') : plain}`;
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
