import { CardList } from '@/components/content/card-list';
import { TextPage } from '@/components/content/text-page';
import { loadContent } from '@/lib/content/load-content';
import { toLocationsView } from '@/lib/views/locations-view';
import { toTextPageMetadata } from '@/lib/views/page-metadata';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'locations');
}

export default function LocationsPage() {
  const view = toLocationsView(loadContent());
  return (
    <TextPage view={view}>
      <h2 className="mt-12 text-2xl">The places</h2>
      <CardList cards={view.locations} />
    </TextPage>
  );
}
