import { pageHeaders } from '../site-headers';
import type { SiteManifest } from '../site-manifest';
import { type HeaderRule, toHeaderRules, toUnusualTypes } from './header-rules';

/** Limits of Cloudflare Pages (https://developers.cloudflare.com/pages/configuration/headers/). */
const maxRules = 100;
const maxLineLength = 2000;

/** Headers that these hosts set themselves, to match the copy that they send. */
const theirs = new Set(['Vary']);

/**
 * `_headers`, as Netlify and Cloudflare Pages read it
 * (https://docs.netlify.com/manage/routing/headers/). Both find the pages, the types and the 404
 * page by the files' names.
 *
 * @throws Error if Cloudflare would drop a part of it, which it does with only a warning
 */
export function toHeadersFile(manifest: SiteManifest): string {
  const rules = toRules(manifest);
  const lines = (rules.length > maxRules ? toFewerRules(rules) : rules).map(
    ({ pattern, headers }, index) => [
      pattern,
      ...Object.entries(headers)
        .filter(([name]) => !theirs.has(name))
        .flatMap(([name, value]) => [
          // Cloudflare would join the values of all rules that match; Netlify takes the last, and
          // passes over a line without a colon.
          ...(index > 0 && name in manifest.headers ? [`  ! ${name}`] : []),
          `  ${name}: ${value}`,
        ]),
    ],
  );
  const longest = Math.max(...lines.flat().map((line) => line.length));
  if (lines.length > maxRules || longest > maxLineLength) {
    throw new Error(
      `_headers has ${lines.length} rules, the longest line ${longest} characters: Cloudflare Pages takes ${maxRules} of ${maxLineLength}`,
    );
  }
  return `${['# Written by the build.', ...lines.flat()].join('\n')}\n`;
}

function toRules(manifest: SiteManifest): HeaderRule[] {
  const types = Object.entries(toUnusualTypes(manifest)).map(([pattern, type]) => ({
    pattern,
    headers: { 'Content-Type': type },
  }));
  return [{ pattern: '/*', headers: manifest.headers }, ...toHeaderRules(manifest), ...types];
}

/** Says for every path what most pages say: a file that is no page has no use for it. */
function toFewerRules([all, ...others]: HeaderRule[]): HeaderRule[] {
  if (!all) return others;
  const pages = others.filter(({ headers }) => Object.keys(headers).every(isOfPages));
  return [
    { ...all, headers: { ...all.headers, ...pages[0]?.headers } },
    ...others.filter((rule) => !pages.includes(rule)),
  ];
}

function isOfPages(name: string): boolean {
  return name in pageHeaders;
}

/**
 * `_redirects`, as both read it. They handle a trailing slash themselves: Netlify does not
 * distinguish the two, so a rule for it would redirect to itself, and Cloudflare redirects by
 * itself (https://developers.cloudflare.com/pages/configuration/serving-pages/). 301 is the
 * permanent redirect that Netlify documents.
 */
export function toRedirectsFile({ redirects }: SiteManifest): string {
  const rules = Object.entries(redirects)
    .filter(([from]) => !from.endsWith('/'))
    .map(([from, to]) => `${from} ${to} 301`);
  return `${['# Written by the build.', ...rules].join('\n')}\n`;
}
