import { loadContent } from '@/lib/content/load-content';
import { toRedirects } from '@/lib/views/redirects-view';

type Context = { params: Promise<{ path: string[] }> };

/**
 * Where next.config.mjs sends an old address. Next's own redirects would carry none of the site's
 * headers.
 */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const from = `/${(await params).path.join('/')}`;
  const redirect = toRedirects(loadContent()).find((candidate) => candidate.from === from);
  return redirect
    ? new Response(null, { status: 308, headers: { Location: redirect.to } })
    : new Response(null, { status: 404 });
}
