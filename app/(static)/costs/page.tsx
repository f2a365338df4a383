import { PriceLists } from '@/components/content/price-list';
import { TextPage } from '@/components/content/text-page';
import { loadContent } from '@/lib/content/load-content';
import { toCostsView } from '@/lib/views/locations-view';
import { toTextPageMetadata } from '@/lib/views/page-metadata';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'costs');
}

export default function CostsPage() {
  const view = toCostsView(loadContent());
  return <TextPage view={view} intro={<PriceLists {...view} />} />;
}
