import { contentDir } from '@/lib/content/content-dir';
import { readDownload } from '@/lib/static-html/assets/collect-downloads';

/** Files to download in development; a build collects those that its pages name. */
export async function GET(request: Request) {
  const file = readDownload(new URL(request.url).pathname, contentDir);
  return file
    ? new Response(new Uint8Array(file), { headers: { 'Content-Type': 'application/pdf' } })
    : new Response('There is no such file.', { status: 404 });
}
