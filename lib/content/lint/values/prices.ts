import type { ContentItem, ItemOf } from '../../load/content-item';
import type { Finding } from '../rule';
import { question } from './unusual-value';

/** How many times as much as the others a price may be. */
const maxRatio = 20;

/** The same for one that has the same name. */
const maxRatioOfSame = 5;

type Price =
  | { item?: string | undefined; amount?: number | undefined; perCourse?: number | undefined }
  | undefined;

/**
 * Prices that are far from the others, or from what they were in the version that git has.
 *
 * @param before the places that have changed since, as they were
 */
export function checkPrices(
  places: readonly ItemOf<'Location'>[],
  before: readonly ItemOf<'Location'>[],
): Finding[] {
  const isNew = ({ path }: ContentItem, price: Price) => {
    const old = before.find((other) => other.path === path)?.data.prices;
    return old !== undefined && !old.some((other) => isSame(other, price));
  };
  const all = places.flatMap((item) => item.data.prices ?? []);
  // What git has is right, as far as anybody knows: only what is new is compared with it.
  const kept = places.flatMap((item) =>
    (item.data.prices ?? []).filter((price) => !isNew(item, price)),
  );
  return places.flatMap((item) => {
    const old = before.find(({ path }) => path === item.path)?.data.prices ?? [];
    return (item.data.prices ?? []).flatMap((price, index) => {
      const changed = checkChange(item, price, index, old);
      if (changed.length > 0) return changed;
      return checkPrice(item, price, index, isNew(item, price) ? all : kept);
    });
  });
}

function isSame(one: Price, other: Price): boolean {
  return one?.item === other?.item && one?.amount === other?.amount;
}

function checkChange(
  item: ContentItem,
  price: Price,
  index: number,
  old: readonly Price[],
): Finding[] {
  const [amount, was] = [price?.amount, old.find((other) => other?.item === price?.item)?.amount];
  if (!amount || !was || (amount < was * maxRatioOfSame && amount * maxRatioOfSame > was))
    return [];
  return [question(item, ['prices', index, 'amount'], String(amount), `near ${was}, as before`)];
}

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
  const isAlone = middle === undefined;
  const isFar =
    amount !== undefined &&
    (isAlone
      ? amount < 20 || amount >= 1_000_000
      : amount * ratio < middle || amount > middle * ratio);
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
