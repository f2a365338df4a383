import { type ContentItem, type ItemOf, itemsOf } from '../../../load/content-item';
import { daysBetween, isDay } from '../../../schemas/fields/day';
import type { Finding, Rule } from '../../rule';

/** What a figure of each unit can be; beyond it somebody has typed a digit too many or too few. */
const ranges: Readonly<Record<string, readonly [least: number, most: number]>> = {
  minutes: [1, 600],
  hours: [0.25, 336],
  sessions: [1, 60],
  weeks: [1, 104],
  'sessions per week': [0.25, 7],
};

/** How many times as much as the others a price may be. */
const maxRatio = 20;

/** The same for one that has the same name. */
const maxRatioOfSame = 5;

/** So many days a place may be closed before somebody has to look again. */
const mostDays = 90;

/** Only a warning: nobody knows what everything may cost one day. */
export const plausibleValues: Rule = {
  id: 'plausible-values',
  severity: 'warning',
  message: 'is far from what such a value usually is',
  fix: 'compare it with where it comes from, digit by digit',
  check: ({ allItems }) => {
    const places = itemsOf(allItems, 'Location');
    const country = itemsOf(allItems, 'Clinic')[0]?.data.country;
    const prices = places.flatMap(({ data }) => data.prices ?? []);
    return [
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
      ...places.flatMap((item) => [
        ...(item.data.prices ?? []).flatMap((price, index) =>
          checkPrice(item, price, index, prices),
        ),
        ...(item.data.hours ?? []).flatMap((row, index) => checkHours(item, row, index)),
        ...checkCity(item),
        ...checkPostalCode(item, country),
        ...(item.data.closures ?? []).flatMap((closure, index) =>
          checkPeriod(item, closure, ['closures', index, 'until']),
        ),
      ]),
    ];
  },
};

type Price =
  | { item?: string | undefined; amount?: number | undefined; perCourse?: number | undefined }
  | undefined;

function checkPrice(
  item: ContentItem,
  price: Price,
  index: number,
  prices: readonly Price[],
): Finding[] {
  const { item: name, amount, perCourse } = price ?? {};
  const others = prices.filter((other) => other?.amount !== amount);
  // The same thing costs much the same everywhere; other things differ more.
  const namesakes = others.filter((other) => other?.item === name);
  const same = middleOf(namesakes);
  const middle = same ?? middleOf(others);
  const ratio = same === undefined ? maxRatio : maxRatioOfSame;
  // Of two, nobody knows which one is wrong: the lower one is told.
  const isOneOfTwo = namesakes.length === 1;
  const isAlone = middle === undefined;
  const isFar =
    amount !== undefined &&
    (isAlone
      ? amount < 20 || amount >= 1_000_000
      : amount * ratio < middle || (!isOneOfTwo && amount > middle * ratio));
  const usual = isAlone ? 'between 20 and a million' : `near ${middle}, like the others`;
  return [
    ...(isFar ? [question(item, ['prices', index, 'amount'], String(amount), usual)] : []),
    ...(perCourse !== undefined && perCourse > 60
      ? [question(item, ['prices', index, 'perCourse'], String(perCourse), '1 to 60')]
      : []),
  ];
}

function middleOf(prices: readonly Price[]): number | undefined {
  const amounts = prices.flatMap((price) => price?.amount ?? []).sort((a, b) => a - b);
  return amounts[Math.floor(amounts.length / 2)];
}

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

function question(
  item: ContentItem,
  path: PropertyKey[],
  words: string,
  usual: string,
  isRight = '',
): Finding {
  const sentence = `${words} is unusual here, where it is mostly ${usual}: compare it with where it comes from, digit by digit${isRight}`;
  return { file: item.path, line: item.lineOf(path), sentence };
}
