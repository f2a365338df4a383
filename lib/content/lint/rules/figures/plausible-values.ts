import { daysBetween, isDay } from '../../../../plan/calendar-day';
import { type ContentItem, type ItemOf, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { checkClinic } from '../../values/clinic-values';
import { question } from '../../values/figures/unusual-value';
import { checkPrices } from '../../values/prices';

/** What a figure of each unit can be; beyond it somebody has typed a digit too many or too few. */
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  minutes: [1, 600],
  hours: [0.25, 336],
  sessions: [1, 60],
  weeks: [1, 104],
  'sessions per week': [0.25, 7],
};

/** A notice that the whole clinic is closed; a lift or a road may be so for longer. */
const closesAll =
  /^(?:(?:we|our rooms|the (?:clinic|rooms)) (?:are|is|will be|stays?|remains?) )?(?:closed|shut)\b|\bno infusions\b/i;

/** So many days a place may be closed before somebody has to look again. */
const mostDays = 90;

/** Only a warning: nobody knows what everything may cost one day. */
export const plausibleValues: Rule = {
  id: 'plausible-values',
  severity: 'warning',
  message: 'is far from what such a value usually is',
  fix: 'compare it with where it comes from, digit by digit',
  check: ({ allItems, committedItems, newPaths }) => {
    const places = itemsOf(allItems, 'Location');
    const country = itemsOf(allItems, 'Clinic')[0]?.data.country;
    return [
      ...checkPrices(places, itemsOf(committedItems(), 'Location'), newPaths),
      ...checkClinic(allItems),
      ...itemsOf(allItems, 'Figures').flatMap((item) =>
        (item.data.figures ?? []).flatMap((figure, index) => {
          const { value, unit = '', usual } = figure ?? {};
          const [least, most] = usual ? [usual.from, usual.to] : (ranges[unit] ?? []);
          if (value === undefined || least === undefined || most === undefined) return [];
          if (value >= least && value <= most) return [];
          const range = `${least} to ${most} ${unit}`;
          const isRight = usual && '; if it is right, widen "usual" of this figure';
          const path = ['figures', index, 'value'];
          return [question(item, path, `${value} ${unit}`, range, isRight)];
        }),
      ),
      ...itemsOf(allItems, 'Notice').flatMap((item) =>
        closesAll.test(item.data.says ?? '') ? checkPeriod(item, item.data, ['until']) : [],
      ),
      ...places.flatMap((item) => [
        ...(item.data.hours ?? []).flatMap((row, index) => checkHours(item, row, index)),
        ...checkCity(item),
        ...checkPostalCode(item, country),
        ...(['closures', 'otherHours'] as const).flatMap((field) =>
          (item.data[field] ?? []).flatMap((period, index) =>
            checkPeriod(item, period, [field, index, 'until']),
          ),
        ),
      ]),
    ];
  },
};

type Row =
  | {
      days?: readonly unknown[] | undefined;
      opens?: string | undefined;
      closes?: string | undefined;
    }
  | undefined;

function checkHours(item: ContentItem, row: Row, index: number): Finding[] {
  const path = ['hours', index];
  if (row?.days?.length === 0) {
    const sentence = 'these hours are of no day: write days: [Monday, Tuesday], or delete them';
    return [{ file: item.path, line: item.lineOf([...path, 'days']), sentence }];
  }
  return [
    ...(row?.opens !== undefined && (row.opens < '05:00' || row.opens > '16:00')
      ? [question(item, [...path, 'opens'], row.opens, 'between 05:00 and 16:00')]
      : []),
    ...(row?.closes !== undefined && row.closes > '21:00'
      ? [question(item, [...path, 'closes'], row.closes, 'before 21:00')]
      : []),
  ];
}

/** The title or the description names the city as well, so one that neither has is misspelt in one. */
function checkCity(item: ItemOf<'Location'>): Finding[] {
  const { title = '', description = '', summary = '', address } = item.data;
  const city = address?.city;
  if (city === undefined || `${title} ${description} ${summary}`.includes(city)) return [];
  const sentence = `"${city}" is in neither title nor description of this place: compare how each of them is spelt`;
  return [{ file: item.path, line: item.lineOf(['address', 'city']), words: city, sentence }];
}

/** How many digits a postal code has, in countries where it is digits alone. */
const postalDigits: Readonly<Record<string, number>> = { AU: 4, FR: 5, NZ: 4, US: 5, ZA: 4 };

function checkPostalCode(item: ItemOf<'Location'>, country = ''): Finding[] {
  const [code, digits] = [item.data.address?.postalCode, postalDigits[country]];
  if (code === undefined || digits === undefined) return [];
  if (new RegExp(`^\\d{${digits}}(?:-\\d{4})?$`).test(code)) return [];
  const sentence = `a postal code there has ${digits} digits, and "${code}" has not: look it up, and write it in "double quotes"`;
  return [{ file: item.path, line: item.lineOf(['address', 'postalCode']), words: code, sentence }];
}

function checkPeriod(
  item: ContentItem,
  period: { from?: string | undefined; until?: string | undefined } | undefined,
  path: PropertyKey[],
): Finding[] {
  const { from, until } = period ?? {};
  if (!isDay(from) || !isDay(until)) return [];
  const days = daysBetween(from, until) + 1;
  if (days <= mostDays) return [];
  const sentence = `this lasts ${days} days, from ${from} to ${until}: compare the two years, and the months`;
  return [{ file: item.path, line: item.lineOf(path), words: until, sentence }];
}
