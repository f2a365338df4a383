import { LocationPage } from '@/components/pages/location-page';
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

export default async function OneLocationPage({ params }: Props) {
  return <LocationPage view={toLocationView(loadContent(), (await params).location)} />;
}
