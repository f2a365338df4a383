import { TextPage } from '@/components/content/text-page';
import { PriceLists } from '@/components/facts/price-list';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toCostsView } from '@/lib/views/pages/clinic/locations-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'costs');
}

export default function CostsPage() {
  const view = toCostsView(loadContent());
  return <TextPage view={view} intro={<PriceLists {...view} />} />;
}
