import { loadContent } from '@/lib/content/load-content';
import { toChangesFeed } from '@/lib/views/metadata/changes-feed';

export const dynamic = 'force-static';

export function GET(): Response {
  return new Response(toChangesFeed(loadContent()), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
