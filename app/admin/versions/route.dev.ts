import { contentDir } from '@/lib/content/content-dir';
import { listVersions, readVersion } from '@/lib/content/lint/report/read-versions';

/**
 * What git has of a file, for the editor in development, which cannot run it: the list of its versions,
 * or with `id` the text of one. A built site has no such route: its files may be anybody's to read.
 */
export function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const name = searchParams.get('file') ?? '';
  const id = searchParams.get('id');
  if (id === null) return Response.json(listVersions(contentDir, name));
  const text = readVersion(contentDir, name, id);
  return text === undefined
    ? new Response('There is no such version.', { status: 404 })
    : new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
}
