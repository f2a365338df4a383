import { TextPage } from '@/components/content/text-page';
import { CardList } from '@/components/facts/card-list';
import { People } from '@/components/facts/people';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toLocationsView } from '@/lib/views/pages/clinic/locations-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'locations');
}

export default function LocationsPage() {
  const view = toLocationsView(loadContent());
  return (
    <TextPage view={view}>
      <h2 className="mt-12 text-2xl">The places</h2>
      <CardList cards={view.locations} />
      <People people={view.people} />
    </TextPage>
  );
}
