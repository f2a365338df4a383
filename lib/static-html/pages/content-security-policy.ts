import { createHash } from 'node:crypto';
import { type Element, findHtmlParts, getAttribute, textOf } from '../html-parts';
import { StaticHtmlError } from '../static-html-error';

/**
 * The strictest policy under which a page works (https://www.w3.org/TR/CSP3/): its inline styles
 * and scripts by hash, everything else from this site or not at all. A page without scripts must
 * not run any, since nothing overrides `default-src`.
 *
 * @param formTarget the origin that the page's form may post to, if it is not this site
 * @throws StaticHtmlError if the page has inline code that no hash can allow
 */
export function toContentSecurityPolicy(
  text: string,
  place: string,
  formTarget?: string | undefined,
): string {
  const { scripts, styles, styleSheets, forms, withInlineCode } = findHtmlParts(text);
  const [blocked] = withInlineCode;
  if (blocked) {
    throw new StaticHtmlError(
      place,
      `a <${blocked.tagName}> has a style or on… attribute, which the policy would block`,
    );
  }
  const target = forms.length > 0 && formTarget ? ` ${formTarget}` : '';
  const scriptSources = ["'self'", ...hashesOf(scripts)].join(' ');
  const styleSources = [...(styleSheets.length > 0 ? ["'self'"] : []), ...hashesOf(styles)];
  return [
    "default-src 'none'",
    ...(scripts.length > 0 ? [`script-src ${scriptSources}`] : []),
    `style-src ${styleSources.join(' ') || "'none'"}`,
    "img-src 'self'",
    // Also without scripts: tools that fetch robots.txt from within a page need it.
    `connect-src 'self'${target}`,
    `form-action ${forms.length > 0 ? `'self'${target}` : "'none'"}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/**
 * One policy for pages that differ only in their style: it has the hash of each of those styles, all of
 * which are the site's own.
 *
 * @param policies what `toContentSecurityPolicy` gave for each page
 * @returns undefined if they differ in anything else
 */
export function mergePolicies(policies: readonly string[]): string | undefined {
  const pattern = /(?<=; style-src )[^;]*/;
  const styles = policies.flatMap((policy) => pattern.exec(policy)?.[0].split(' ') ?? []);
  const merged = [...new Set(styles)].join(' ');
  const all = new Set(policies.map((policy) => policy.replace(pattern, merged)));
  return all.size === 1 ? [...all][0] : undefined;
}

/** `'sha256-…'` of each inline element's content. */
function hashesOf(elements: readonly Element[]): string[] {
  const hashes = elements
    .filter((element) => getAttribute(element, 'src') === undefined)
    .map((element) => createHash('sha256').update(textOf(element)).digest('base64'));
  return [...new Set(hashes)].map((hash) => `'sha256-${hash}'`);
}
