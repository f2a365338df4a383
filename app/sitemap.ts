import { loadContent } from '@/lib/content/load-content';
import { toSitemap } from '@/lib/views/metadata/sitemap-view';

export default function sitemap() {
  return toSitemap(loadContent());
}
