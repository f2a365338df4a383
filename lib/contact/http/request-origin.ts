/**
 * Whether a request comes from this site, from another site that may post here, or from a client that is
 * not a browser. Browsers send `Sec-Fetch-Site`, older ones only `Origin`; a page can forge neither.
 *
 * @param website the site's public URL, for proxies that do not pass on `Host`
 * @param allowedOrigins origins of other sites that may post here
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
