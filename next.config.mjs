import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { cmsPath, toCmsHeaders } from './lib/cms/cms-headers.mjs';
import { readCmsSettings } from './lib/cms/cms-settings.mjs';

/**
 * Next renders the pages, and serves them in development. In production `dist/server.mjs` serves
 * what the adapter has written, with the headers of lib/static-html/site-headers.ts.
 *
 * @type {import('next').NextConfig}
 */
export default {
  // Next serves the style guide (page.dev.tsx) and the API (route.dev.ts) in development only.
  pageExtensions: [
    ...(process.env.NODE_ENV === 'development' ? ['dev.tsx', 'dev.ts'] : []),
    'tsx',
    'ts',
  ],
  reactStrictMode: true,
  // The same for the same content. No page asks the server for parts of another, which it would tell apart by this.
  generateBuildId: () => 'site',
  // `npm test` checks the types of all code.
  typescript: { ignoreBuildErrors: true },
  // libsql loads a prebuilt native library at run time, which a bundler cannot follow.
  serverExternalPackages: ['libsql'],
  experimental: {
    // One request shows a page: its few kilobytes of CSS come with it.
    inlineCss: true,
    // scripts/build.ts keeps what was compiled, and has all of it compiled again once the program changes.
    turbopackFileSystemCacheForBuild: false,
    // What draws the pages stays here, so that its size does not matter.
    serverMinification: false,
    // Nobody prefetches parts of pages from here, so their sizes need not be measured.
    prefetchInlining: false,
    // Next leaves one core to itself, although it only waits while its workers draw the pages.
    cpus: availableParallelism(),
  },
  adapterPath: path.join(import.meta.dirname, 'lib/static-html/adapter.mjs'),
  // In development proxy.dev.ts reads them at each request.
  redirects: async () => (process.env.NODE_ENV === 'development' ? [] : readRedirects()),
  headers: async () => toDevelopmentHeaders(readCmsSettings(process.env)),
  rewrites: async () => [{ source: cmsPath, destination: `${cmsPath}/index.html` }],
};

/** The editor has its policy in development too, where staff may use it. */
function toDevelopmentHeaders(cms) {
  if (!cms) return [];
  const headers = Object.entries(toCmsHeaders(cms)).map(([key, value]) => ({ key, value }));
  return [{ source: `${cmsPath}/:path*`, headers }];
}

/** Old paths of pages, from their `aliases`; the check of a build writes the list. */
function readRedirects() {
  const file = path.join(import.meta.dirname, '.contentlayer/redirects.json');
  const redirects = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  return redirects.map(({ from, to }) => ({ source: from, destination: to, permanent: true }));
}
