import { type ContentItem, itemsOf } from '../../../load/content-item';
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

/** Only a warning: nobody knows what everything may cost one day. */
export const plausibleValues: Rule = {
  id: 'plausible-values',
  severity: 'warning',
  message: 'is far from what such a value usually is',
  fix: 'compare it with where it comes from, digit by digit',
  check: ({ allItems }) => {
    const places = itemsOf(allItems, 'Location');
    const amounts = places.flatMap(({ data }) =>
      (data.prices ?? []).flatMap((price) => price?.amount ?? []),
    );
    return [
      ...itemsOf(allItems, 'Figures').flatMap((item) =>
        (item.data.figures ?? []).flatMap((figure, index) => {
          const { value, unit = '' } = figure ?? {};
          const [least, most] = ranges[unit] ?? [];
          if (value === undefined || least === undefined || most === undefined) return [];
          if (value >= least && value <= most) return [];
          const usual = `${least} to ${most} ${unit}`;
          return [question(item, ['figures', index, 'value'], `${value} ${unit}`, usual)];
        }),
      ),
      ...places.flatMap((item) => [
        ...(item.data.prices ?? []).flatMap((price, index) =>
          checkPrice(item, price, index, amounts),
        ),
        ...(item.data.hours ?? []).flatMap((row, index) => checkHours(item, row, index)),
      ]),
    ];
  },
};

type Price = { amount?: number | undefined; perCourse?: number | undefined } | undefined;

function checkPrice(
  item: ContentItem,
  price: Price,
  index: number,
  amounts: readonly number[],
): Finding[] {
  const { amount, perCourse } = price ?? {};
  const others = amounts.filter((other) => other !== amount).sort((a, b) => a - b);
  const middle = others[Math.floor(others.length / 2)];
  const isAlone = middle === undefined;
  const isFar =
    amount !== undefined &&
    (isAlone
      ? amount < 20 || amount >= 1_000_000
      : amount * maxRatio < middle || amount > middle * maxRatio);
  const usual = isAlone ? 'between 20 and a million' : `near ${middle}, like the others`;
  return [
    ...(isFar ? [question(item, ['prices', index, 'amount'], String(amount), usual)] : []),
    ...(perCourse !== undefined && perCourse > 60
      ? [question(item, ['prices', index, 'perCourse'], String(perCourse), '1 to 60')]
      : []),
  ];
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
    ...(row?.opens !== undefined && row.opens < '05:00'
      ? [question(item, [...path, 'opens'], row.opens, 'after 05:00')]
      : []),
    ...(row?.closes !== undefined && row.closes > '22:30'
      ? [question(item, [...path, 'closes'], row.closes, 'before 22:30')]
      : []),
  ];
}

function question(item: ContentItem, path: PropertyKey[], words: string, usual: string): Finding {
  const sentence = `${words} is unusual here, where it is mostly ${usual}: compare it with where it comes from, digit by digit`;
  return { file: item.path, line: item.lineOf(path), sentence };
}
