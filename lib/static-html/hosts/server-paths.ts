import { routes } from '../../routes';
import { privateHeaders } from '../site-headers';
import type { SiteManifest } from '../site-manifest';

/**
 * The paths that a host hands to the server: the API and the two pages that it fills in.
 *
 * @returns none where the site has no form, or one that posts to a server elsewhere
 */
export function toServerPaths({ enquiryEndpoint, templates }: SiteManifest): string[] {
  if (enquiryEndpoint !== routes.api.contact) return [];
  return [...Object.values(routes.api), ...Object.keys(templates)];
}

/** What a host answers by itself in place of a page, as `lib/server` does. */
export const plainAnswers = {
  notAllowed: { text: 'This address can only be read.\n', headers: { Allow: 'GET, HEAD' } },
  unavailable: {
    text: 'We could not take this just now. Please try again in a few minutes, or call us.\n',
    headers: { 'Retry-After': '60' },
  },
} as const;

/** All headers of such an answer. */
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
