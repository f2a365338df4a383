import { routes } from '../../routes';
import { privateHeaders } from '../site-headers';
import type { SiteManifest } from '../site-manifest';

/**
 * The paths that a host passes on to the server: the API, the pages that it fills in, and the inbox for
 * staff. One that ends in `/*` stands for all below it.
 *
 * @returns none if the site has no form, or one that posts to a server elsewhere
 */
export function toServerPaths({ enquiryEndpoint, templates }: SiteManifest): string[] {
  if (enquiryEndpoint !== routes.api.contact) return [];
  const inbox = [routes.inbox, `${routes.inbox}/*`];
  return [...Object.values(routes.api), ...Object.keys(templates), ...inbox];
}

/** What a host responds itself instead of a page, as `lib/server` does. */
export const plainAnswers = {
  notAllowed: { text: 'Method not allowed. Use GET or HEAD.\n', headers: { Allow: 'GET, HEAD' } },
  unavailable: {
    text: 'We could not take this just now. Please try again in a few minutes, or call us.\n',
    headers: { 'Retry-After': '60' },
  },
} as const;

/** All headers of such a response. */
export function toPlainHeaders(
  manifest: SiteManifest,
  more: Record<string, string>,
): Record<string, string> {
  return {
    ...manifest.headers,
    ...privateHeaders,
    'Content-Type': 'text/plain; charset=utf-8',
    ...more,
  };
}
