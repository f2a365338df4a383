import { HomePage } from '@/components/pages/home-page';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toHomeView } from '@/lib/views/pages/clinic/home-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'home');
}

export default function Home() {
  return <HomePage view={toHomeView(loadContent())} />;
}
