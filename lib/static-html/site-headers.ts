/**
 * The headers of the site's files and of the inbox, by the kind of response. The server and the files of
 * `dist/hosts` get them through `site.json`. The editor has a policy of its own (lib/cms/cms-headers.mjs); what
 * belongs to a single answer, such as `Retry-After`, is set where the answer is made.
 */

/**
 * @param policy the Content-Security-Policy of pages without scripts, and of everything that is not
 *   a page
 * @param isHidden whether no search engine may list any of it, since it has drafts
 */
export function toCommonHeaders(policy: string, isHidden = false): Record<string, string> {
  return {
    ...(isHidden && { 'X-Robots-Tag': 'noindex' }),
    'Content-Security-Policy': policy,
    // Not for its subdomains: a clinic may have others there, which this site knows nothing of.
    'Strict-Transport-Security': 'max-age=63072000',
    'X-Content-Type-Options': 'nosniff',
    // Not no-referrer: browsers would then send `Origin: null` with a form.
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Browsers revalidate each time. A shared cache may serve a page for five minutes, so that
    // corrections are soon visible everywhere.
    'Cache-Control': 'public, max-age=0, must-revalidate, s-maxage=300',
    Vary: 'Accept-Encoding',
  };
}

/** Of a page, in addition to its policy if that is its own. */
export const pageHeaders = { 'Speculation-Rules': '"/speculation-rules.json"' };

/** Of a response for one person, and of an error. */
export const privateHeaders = { 'Cache-Control': 'no-store' };

/** Of the API. */
export const apiHeaders = { ...privateHeaders, 'X-Robots-Tag': 'noindex' };

/**
 * Of the inbox for staff. Its own pages and scripts are all that it loads, and no script can turn text
 * into a page. Nobody else learns which of its pages somebody was on.
 */
export const inboxHeaders = {
  ...apiHeaders,
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; '),
  'Referrer-Policy': 'same-origin',
};

/** Of a file whose name contains a hash of its content. */
export const immutableHeaders = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Of a file to download: viewers of PDFs in browsers do not work under our policy. */
export const downloadHeaders = { 'Content-Disposition': 'attachment' };

/** Of a picture that other sites show with a link. */
export const sharedPictureHeaders = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
