import { loadContent } from '@/lib/content/load-content';
import { toSearchIndexFile } from '@/lib/views/search/search-index-file';

export const dynamic = 'force-static';

/** There is one, named after what is in it. */
export const dynamicParams = false;

export function generateStaticParams() {
  return [{ file: toSearchIndexFile(loadContent()).fileName }];
}

/** What the browser searches: it is loaded once somebody searches, and nothing is sent back. */
export function GET(): Response {
  return new Response(toSearchIndexFile(loadContent()).text, {
    headers: { 'Content-Type': 'application/json' },
  });
}
