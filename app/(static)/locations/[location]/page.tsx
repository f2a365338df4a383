import { TextPage } from '@/components/content/text-page';
import { LocationFacts } from '@/components/facts/location-facts';
import { People } from '@/components/facts/people';
import { PriceList } from '@/components/facts/price-list';
import { Photograph } from '@/components/pictures/photograph';
import { loadContent } from '@/lib/content/load-content';
import { toLocationMetadata } from '@/lib/views/metadata/page-metadata';
import { toLocationView } from '@/lib/views/pages/clinic/locations-view';

type Props = { params: Promise<{ location: string }> };

/** Only locations that have a file; any other path is a 404. */
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
    <TextPage
      view={view}
      intro={
        <>
          <LocationFacts {...view} />
          {view.photo && <Photograph photo={view.photo} />}
        </>
      }
    >
      <h2 className="mt-12 text-2xl">Price</h2>
      <PriceList priceList={view.priceList} />
      <People people={view.people} />
    </TextPage>
  );
}
