// Plain JavaScript, because next.config.mjs reads it.

/** The path of the editor. */
export const cmsPath = '/admin';

/**
 * The editor's headers, in place of a page's: its own scripts may run, it may connect to the Git
 * host and to nothing else, and the sign-in window may reply to it.
 *
 * @param {import('./cms-settings.mjs').CmsSettings} settings
 * @returns {Record<string, string>}
 */
export function toCmsHeaders({ backend, apiUrl, authUrl }) {
  const servers = [apiUrl, authUrl].flatMap((url) => (url ? [new URL(url).origin] : []));
  const pictures = backend === 'github' ? ['https://avatars.githubusercontent.com'] : servers;
  const policy = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    // Its components add their styles to the page at run time.
    'style-src': ["'self'", "'unsafe-inline'"],
    'font-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:', ...pictures],
    // The preview is a document of its own, which has this policy too.
    'frame-src': ['blob:'],
    'manifest-src': ['blob:'],
    'connect-src': ["'self'", 'data:', 'blob:', ...new Set(servers)],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'frame-ancestors': ["'none'"],
  };
  return {
    'Content-Security-Policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
      .join('; '),
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'Cache-Control': 'no-cache',
    'X-Robots-Tag': 'noindex',
  };
}
