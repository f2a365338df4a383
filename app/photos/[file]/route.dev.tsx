import { contentDir } from '@/lib/content/content-dir';
import { getPhotoCopy } from '@/lib/photos/photo-copies';

/**
 * Copies of photographs in development: each is made when a page first shows it. A build
 * makes those that its pages name (lib/static-html/assets/collect-photos.ts), and has no such route.
 */
export async function GET(request: Request) {
  const photo = await getPhotoCopy(new URL(request.url).pathname, contentDir);
  return photo
    ? new Response(new Uint8Array(photo), { headers: { 'Cache-Control': 'no-cache' } })
    : new Response('There is no such photograph.', { status: 404 });
}
