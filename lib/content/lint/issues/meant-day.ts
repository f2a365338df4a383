import { isDay } from '../../../plan/calendar-day';

/** The time that was meant by "8:00", "16h00", "16.30", "4 pm" or "noon". */
export function toTime(value: string): string | undefined {
  if (/^(?:noon|midday)$/i.test(value)) return '12:00';
  const [, typed = '', minutes = '00', half = ''] =
    /^(\d{1,2})(?: ?[h:.] ?(\d{2})?)?h? ?([ap]\.?m\.?)?$/i.exec(value) ?? [];
  if (typed === '') return undefined;
  const hours = half === '' ? Number(typed) : (Number(typed) % 12) + (/^p/i.test(half) ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${minutes}`;
}

/** 16:00 for "4:00", which may be either. */
export function toAfternoon(value: string): string | undefined {
  const [, hours = '', minutes = ''] = /^0?([1-7])[:.h](\d{2})$/.exec(value) ?? [];
  return hours === '' ? undefined : `${Number(hours) + 12}:${minutes}`;
}

/** 16-06 for 06-16, a month and its day. */
export function turnDay(value: string): string | undefined {
  return /^\d{2}-\d{2}$/.test(value) ? value.replace(/^(..)-(..)$/, '$2-$1') : undefined;
}

/** 12-25 for "25 December" and "December 25". */
export function toMonthDay(value: string): string | undefined {
  return toDay(`${value} 2028`)?.slice('2028-'.length);
}

/** 1/2/2027 is 1 February here and 2 January elsewhere; 26/11/28 may begin with its year, too. */
export function readTwoWays(value: unknown): string | undefined {
  const [, first = '', second = '', last = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(String(value)) ?? [];
  const days = [
    [last, second, first],
    [last, first, second],
    ...(last.length === 2 ? [[first, second, last]] : []),
  ].flatMap(([year = '', month = '', day = '']) => {
    const written = `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return isDay(written) ? [written] : [];
  });
  return days.length === 0 ? undefined : [...new Set(days)].join(' or ');
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
