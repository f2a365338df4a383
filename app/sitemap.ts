import { loadContent } from '@/lib/content/load-content';
import { toSitemap } from '@/lib/views/sitemap-view';

export default function sitemap() {
  return toSitemap(loadContent());
}
