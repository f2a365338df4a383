import { LocationFacts } from '@/components/content/location-facts';
import { PriceList } from '@/components/content/price-list';
import { TextPage } from '@/components/content/text-page';
import { loadContent } from '@/lib/content/load-content';
import { toLocationView } from '@/lib/views/locations-view';
import { toLocationMetadata } from '@/lib/views/page-metadata';

type Props = { params: Promise<{ location: string }> };

/** Only locations that have a file; any other address is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return loadContent().locations.map(({ name }) => ({ location: name }));
}

export async function generateMetadata({ params }: Props) {
  return toLocationMetadata(loadContent(), (await params).location);
}

export default async function LocationPage({ params }: Props) {
  const view = toLocationView(loadContent(), (await params).location);
  return (
    <TextPage view={view} intro={<LocationFacts {...view} />}>
      <h2 className="mt-12 text-2xl">Price</h2>
      <PriceList priceList={view.priceList} />
    </TextPage>
  );
}
