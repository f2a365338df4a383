import type { PriceListView } from '@/lib/views/facts/price-view';
import type { CostsView } from '@/lib/views/pages/clinic/locations-view';

/** What each location charges. */
export function PriceLists({ priceLists, risksHref }: Pick<CostsView, 'priceLists' | 'risksHref'>) {
  return (
    <>
      {risksHref && (
        <p className="mt-4">
          Before the price, please read <a href={risksHref}>the risks</a>.
        </p>
      )}
      {priceLists.map((priceList) => (
        <section key={priceList.location.href} className="mt-6">
          <h2 className="text-xl">
            <a href={priceList.location.href}>{priceList.location.label}</a>
          </h2>
          <PriceList priceList={priceList} />
        </section>
      ))}
    </>
  );
}

/** The same within a text, below one of its headings. */
export function PricesByLocation({ priceLists }: Pick<CostsView, 'priceLists'>) {
  return priceLists.map((priceList) => (
    <div key={priceList.location.href}>
      <p>
        <a href={priceList.location.href}>{priceList.location.label}</a>
      </p>
      <PriceList priceList={priceList} />
    </div>
  ));
}

/** What one location charges, or how to ask for it. */
export function PriceList({ priceList: { prices, askHref } }: { priceList: PriceListView }) {
  if (prices.length === 0) {
    return (
      <p className="mt-3">
        <a href={askHref}>Ask us for a written quotation</a>.
      </p>
    );
  }
  return (
    <dl className="mt-3 max-w-measure ruled border border-line bg-surface">
      {prices.map((price) => (
        <div key={price.item} className="px-4 py-3 sm:grid sm:grid-cols-[2fr_3fr] sm:gap-4">
          <dt>{price.item}</dt>
          <dd>
            <p className="text-xl font-bold">{price.amount}</p>
            {price.course && <p>A whole course: {price.course}</p>}
            {price.note && <p>{price.note}</p>}
            {price.confirmation && <p className="text-base text-muted">{price.confirmation}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
