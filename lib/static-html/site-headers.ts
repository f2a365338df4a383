import { readFileSync } from 'node:fs';
import path from 'node:path';
import { policyHeader, type RoutesManifest } from './route-headers';

let cached: Headers | undefined;

/**
 * The headers of every response, with the policy of a page without scripts, as the build left them in
 * Next's manifest. Without a policy in development, where pages need what it forbids.
 */
export function readSiteHeaders(): Headers {
  cached ??= read();
  return cached;
}

/** A policy that lets Next's own scripts run: those that carry this response's nonce, and what they load. */
export function toNoncePolicy(policy: string, nonce: string): string {
  return policy.replace("script-src 'none'", `script-src 'nonce-${nonce}' 'strict-dynamic'`);
}

function read(): Headers {
  if (process.env.NODE_ENV === 'development') return new Headers();
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), '.next/routes-manifest.json');
  const { headers: entries }: RoutesManifest = JSON.parse(readFileSync(file, 'utf8'));
  const headers = new Headers();
  for (const entry of entries.filter(({ source }) => source === '/:path*')) {
    for (const { key, value } of entry.headers) headers.set(key, value);
  }
  if (!headers.has(policyHeader)) throw new Error(`${file} has no ${policyHeader}: build the site`);
  return headers;
}
