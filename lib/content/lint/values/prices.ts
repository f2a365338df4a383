import type { ContentItem, ItemOf } from '../../load/content-item';
import type { Finding } from '../rule';
import { question } from './figures/unusual-value';

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
 * @param newPaths of places that are new since
 */
export function checkPrices(
  places: readonly ItemOf<'Location'>[],
  before: readonly ItemOf<'Location'>[],
  newPaths: ReadonlySet<string>,
): Finding[] {
  const all = places.flatMap((item) => {
    const old = before.find(({ path }) => path === item.path);
    return (item.data.prices ?? []).map((price, index) => {
      const was = old?.data.prices?.find((other) => other?.item === price?.item);
      const isOld = was ? was.amount === price?.amount : !old && !newPaths.has(item.path);
      return { item, index, price, isOld, before: old?.data.prices ?? [] };
    });
  });
  const prices = all.map(({ price }) => price);
  return all.flatMap(({ item, index, price, isOld, before }) => {
    const changed = checkChange(item, price, index, before);
    if (changed.length > 0) return changed;
    // Of two that differ, the one that is new is the one to look at.
    const rival = isOld && all.find((other) => isRival(price, other.price) && !other.isOld);
    return rival ? [] : checkPrice(item, price, index, prices, !isOld);
  });
}

function isRival(price: Price, other: Price): boolean {
  return other?.item === price?.item && other?.amount !== price?.amount;
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
  isNew: boolean,
): Finding[] {
  const { item: name, amount, perCourse } = price ?? {};
  const others = prices.filter((other) => other?.amount !== amount);
  // The same thing costs much the same everywhere; other things differ more.
  const namesakes = others.filter((other) => other?.item === name);
  const same = middleOf(namesakes);
  const middle = same ?? middleOf(others);
  const ratio = same === undefined ? maxRatio : maxRatioOfSame;
  // Of two, nobody knows which one is wrong: the new one is told, or the lower one.
  const isOneOfTwo = namesakes.length === 1 && !isNew;
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
