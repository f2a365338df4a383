import type { Content, Location } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { setText } from '@/lib/typography/set-text';
import { formatDay, formatMoney } from '../text/formats';

/** What one location charges. Totals are computed, never typed. */
export type PriceListView = {
  location: { label: string; href: string };
  /** Where to ask for a price that is not listed. */
  askHref: string;
  prices: {
    item: string;
    amount: string;
    /** `6 × R 1 300 = R 7 800`, which may break only before its `=`. */
    course: string | undefined;
    note: string | undefined;
    /** `Confirmed on 22 November 2026`, once the clinic has. */
    confirmation: string | undefined;
  }[];
};

export function toPriceListView(location: Location, { clinic }: Content): PriceListView {
  return {
    location: { label: location.title, href: routes.location(location.name) },
    askHref: routes.contact,
    prices: location.prices.map(({ item, amount, perCourse, note, confirmedOn }) => ({
      item,
      amount: formatMoney(amount, clinic),
      course:
        perCourse === undefined
          ? undefined
          : setText(
              `${perCourse} × ${formatMoney(amount, clinic)} = ${formatMoney(perCourse * amount, clinic)}`,
            ),
      note,
      confirmation:
        confirmedOn === null ? undefined : `Confirmed on ${formatDay(confirmedOn, clinic)}`,
    })),
  };
}
