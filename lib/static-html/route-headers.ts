import { readFileSync, writeFileSync } from 'node:fs';
import { StaticHtmlError } from './static-html-error';

/** The part of Next's `routes-manifest.json` that holds headers. */
export type RoutesManifest = {
  headers: { source: string; regex: string; headers: { key: string; value: string }[] }[];
};

/** Name of the header that carries a policy. */
export const policyHeader = 'Content-Security-Policy';

/**
 * Writes each page's headers into the manifest from which Next's servers send them. Of two entries
 * with the same key the later one wins: the default policy stands behind those for every path, before
 * what else `headers()` in next.config.mjs has put there; the pages' own stand behind all.
 */
export function addRouteHeaders(
  manifestPath: string,
  { defaultPolicy, pages }: { defaultPolicy: string; pages: { route: string; policy: string }[] },
) {
  const manifest: Partial<RoutesManifest> = JSON.parse(readFileSync(manifestPath, 'utf8'));
  const everyPath = manifest.headers?.find(({ source }) => source === '/:path*');
  if (!manifest.headers || !everyPath) {
    throw new StaticHtmlError(manifestPath, 'it has no headers for every path');
  }
  manifest.headers.splice(manifest.headers.indexOf(everyPath) + 1, 0, {
    ...everyPath,
    headers: [{ key: policyHeader, value: defaultPolicy }],
  });
  manifest.headers.push(
    ...pages.map(({ route, policy }) => ({
      source: route,
      regex: `^${route === '/' ? '/?' : `${route.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?:/)?`}$`,
      headers: [
        { key: policyHeader, value: policy },
        { key: 'Speculation-Rules', value: '"/speculation-rules.json"' },
      ],
    })),
  );
  writeFileSync(manifestPath, JSON.stringify(manifest));
}
