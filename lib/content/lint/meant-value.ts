import type { z } from 'zod';
import { isDay, weekdays } from '../../plan/calendar-day';
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
      return meant && JSON.stringify(meant);
    }
    default:
      return undefined;
  }
}

function takes(schema: z.core.$ZodType, value: unknown): boolean {
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

/** The time that was meant by "8:00", "16h00", "16.30", "4 pm" or "noon". */
function toTime(value: string): string | undefined {
  if (/^(?:noon|midday)$/i.test(value)) return '12:00';
  const [, typed = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?: ?[h:.] ?(\d{2})?)?h? ?([ap]\.?m\.?)?$/i.exec(value) ?? [];
  if (typed === '') return undefined;
  const hours = half === '' ? Number(typed) : (Number(typed) % 12) + (/^p/i.test(half) ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minutes}`;
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

/** A DOI behind the address that leads to it, or before the full stop of its sentence. */
function toDoi(value: string): string {
  return value
    .replace(/^(?:https?:\/\/)?(?:dx\.)?(?:doi\.org\/|doi:\s*)/i, '')
    .replace(/[.,;]$/, '');
}

/** 16-06 for 06-16, a month and its day. */
function turnDay(value: string): string | undefined {
  return /^\d{2}-\d{2}$/.test(value) ? value.replace(/^(..)-(..)$/, '$2-$1') : undefined;
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

/** 12-25 for "25 December" and "December 25". */
function toMonthDay(value: string): string | undefined {
  return toDay(`${value} 2028`)?.slice('2028-'.length);
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
