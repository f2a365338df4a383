import { loadContent } from '@/lib/content/load-content';
import { toRobots } from '@/lib/views/metadata/sitemap-view';

export default function robots() {
  return toRobots(loadContent());
}
