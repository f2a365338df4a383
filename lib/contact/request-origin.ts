/**
 * Whether a form was posted from this site, or by a program that is no browser. A browser says in
 * `Sec-Fetch-Site` where a request comes from, an older one in `Origin`; a page cannot change either.
 *
 * @param website the site's published address, for a proxy that does not hand on `Host`
 */
export function isFromThisSite(headers: Headers, website: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin' || site === 'none';
  const origin = headers.get('origin');
  if (origin === null) return true;
  if (!URL.canParse(origin)) return false;
  const { host } = new URL(origin);
  return host === headers.get('host') || host === new URL(website).host;
}
