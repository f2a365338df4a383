import { routes } from '../../lib/routes';

/** Every page of the running site: what its sitemap lists, and the form. */
export async function listRoutes(origin: string): Promise<string[]> {
  const sitemap = await (await fetch(`${origin}/sitemap.xml`)).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, url = '']) => new URL(url).pathname,
  );
  if (listed.length === 0) throw new Error('/sitemap.xml lists no page.');
  return [...new Set([...listed, routes.contact])].sort();
}
