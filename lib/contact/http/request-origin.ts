/**
 * Whether a form was posted from this site or one that may post here, or by a program that is no
 * browser. A browser says in `Sec-Fetch-Site` where a request comes from, an older one in `Origin`
 * alone; a page cannot change either.
 *
 * @param website the site's published address, for a proxy that does not hand on `Host`
 * @param allowedOrigins other sites that may post here
 */
export function isFromAllowedSite(
  headers: Headers,
  website: string,
  allowedOrigins: readonly string[],
): boolean {
  const origin = headers.get('origin');
  if (origin !== null && allowedOrigins.includes(origin)) return true;
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get('host') || host === new URL(website).host;
}
