import { createHash } from 'node:crypto';
import { type Element, findHtmlParts, getAttribute, textOf } from './html-parts';
import { StaticHtmlError } from './static-html-error';

/**
 * The strictest policy under which a page works (https://www.w3.org/TR/CSP3/): its inline styles and
 * scripts by their hashes, everything else from this site or not at all. A page without scripts may
 * run none.
 *
 * @throws StaticHtmlError when the page has inline code that no hash can allow
 */
export function toContentSecurityPolicy(text: string, place: string): string {
  const { scripts, styles, styleSheets, withInlineCode } = findHtmlParts(text);
  const [blocked] = withInlineCode;
  if (blocked) {
    throw new StaticHtmlError(
      place,
      `a <${blocked.tagName}> has a style or on… attribute, which the policy would block`,
    );
  }
  const isInteractive = scripts.length > 0;
  const scriptSources = ["'self'", ...hashesOf(scripts)];
  const styleSources = [...(styleSheets.length > 0 ? ["'self'"] : []), ...hashesOf(styles)];
  return [
    "default-src 'none'",
    `script-src ${isInteractive ? scriptSources.join(' ') : "'none'"}`,
    `style-src ${styleSources.join(' ') || "'none'"}`,
    "img-src 'self'",
    // Also without scripts: tools that read a page's robots.txt from within it need it.
    "connect-src 'self'",
    `form-action ${isInteractive ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** `'sha256-…'` of each inline element's text. */
function hashesOf(elements: readonly Element[]): string[] {
  const hashes = elements
    .filter((element) => getAttribute(element, 'src') === undefined)
    .map((element) => createHash('sha256').update(textOf(element)).digest('base64'));
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}
