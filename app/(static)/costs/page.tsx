import { PriceList } from '@/components/content/price-list';
import { TextPage } from '@/components/content/text-page';
import { loadContent } from '@/lib/content/load-content';
import { toCostsView } from '@/lib/views/locations-view';
import { toTextPageMetadata } from '@/lib/views/page-metadata';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'costs');
}

export default function CostsPage() {
  const view = toCostsView(loadContent());
  return (
    <TextPage view={view}>
      <h2 className="mt-12 text-2xl">Prices by place</h2>
      {view.priceLists.map((priceList) => (
        <section key={priceList.location.href} className="mt-6">
          <h3 className="text-xl">
            <a href={priceList.location.href}>{priceList.location.label}</a>
          </h3>
          <PriceList priceList={priceList} />
        </section>
      ))}
    </TextPage>
  );
}
