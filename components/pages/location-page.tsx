import type { LocationView } from '@/lib/views/pages/clinic/locations-view';
import { TextPage } from '../content/text-page';
import { LocationFacts } from '../facts/location-facts';
import { People } from '../facts/people';
import { PriceList } from '../facts/price-list';
import { Photograph } from '../pictures/photograph';

/** A place: its facts and photograph, its text, what it charges, whom one meets. */
export function LocationPage({ view }: { view: LocationView }) {
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
