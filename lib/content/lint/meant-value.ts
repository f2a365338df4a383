import type { z } from 'zod';
import { isDay } from '../../plan/calendar-day';
import { toFileName } from '../load/files/place-file';
import { toNumber } from '../schemas/fields/number-words';
import { valueAt } from '../schemas/fields/readable';

/**
 * What was meant by a value of another form, if its field takes that, as it is written in a file.
 *
 * @param layers the field's schema with the wrappers around it, outermost first
 */
export function toMeant(value: unknown, layers: readonly z.core.$ZodType[]): string | undefined {
  const schema = layers.at(-1);
  if (schema === undefined || typeof value !== 'string') return undefined;
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
      return toList(value, schema);
    case 'string': {
      const meant = toMeantText(value).find((one) => one !== value && takes(schema, one));
      return meant && JSON.stringify(meant);
    }
    default:
      return undefined;
  }
}

function takes(schema: z.core.$ZodType, value: unknown): boolean {
  return (schema as z.ZodType).safeParse(value).success;
}

function toMeantText(value: string): string[] {
  const [plain = ''] = value.split(/\.(?:md|ya?ml)$/);
  return [
    toTime(value),
    turnDay(value),
    toDoi(value),
    toColour(value),
    toUrl(value),
    toPhone(value),
    value.toUpperCase(),
    value.replace('_', '-'),
    toFileName(plain),
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

/** The time that was meant by "8:00", "16h00" or "16.30". */
function toTime(value: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^(\d{1,2})(?: ?[h:.] ?(\d{2})?)?h?$/i.exec(value) ?? [];
  return hours === '' ? undefined : `${hours.padStart(2, '0')}:${minutes}`;
}

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

/** A DOI behind the address that leads to it. */
function toDoi(value: string): string | undefined {
  const prefix = /^(?:https?:\/\/)?(?:dx\.)?(?:doi\.org\/|doi:\s*)/i;
  return prefix.test(value) ? value.replace(prefix, '') : undefined;
}

/** 16-06 for 06-16, a month and its day. */
function turnDay(value: string): string | undefined {
  return /^\d{2}-\d{2}$/.test(value) ? value.replace(/^(..)-(..)$/, '$2-$1') : undefined;
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

/** 1/2/2027 is 1 February here and 2 January elsewhere. */
export function readTwoWays(value: unknown): string | undefined {
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

const months =
  'january february march april may june july august september october november december'.split(
    ' ',
  );

/** The date that was meant by "22 November 2026", "November 22nd, 2026" or "2026/11/22": 2026-11-22. */
export function toDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const plain = value.trim().replaceAll(/[,.]|(?<=\d)(?:st|nd|rd|th)\b|\bof\b/gi, ' ');
  const [, year = '', number, last = ''] =
    /^(\d{4}) *[-/\u2010-\u2015 ] *(\d{1,2}) *[-/\u2010-\u2015 ] *(\d{1,2})$/.exec(plain) ?? [];
  const [, day = '', dayMonth, dayYear = ''] =
    /^(?:[a-z]+day +)?(\d{1,2}) *-? *([a-z]{3,9}) *-? *(\d{4})$/i.exec(plain) ?? [];
  const [, monthDay, monthsDay = '', monthYear = ''] =
    /^([a-z]{3,9}) +(\d{1,2}) +(\d{4})$/i.exec(plain) ?? [];
  const name = (dayMonth ?? monthDay ?? '').toLowerCase();
  const month =
    number ?? String(months.findIndex((one) => name !== '' && one.startsWith(name)) + 1);
  const written = [
    year || dayYear || monthYear,
    month.padStart(2, '0'),
    (last || day || monthsDay).padStart(2, '0'),
  ].join('-');
  return isDay(written) ? written : undefined;
}
