import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { cmsPath, toCmsHeaders } from './lib/cms/cms-headers.mjs';
import { readCmsSettings } from './lib/cms/cms-settings.mjs';

/** On every response. The policy, which differs by page, is added after the build (lib/static-html). */
const headers = {
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  // Not no-referrer: browsers would then send `Origin: null` with a form.
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const cms = readCmsSettings(process.env);

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  // The style guide (page.dev.tsx) is there only in development.
  pageExtensions: process.env.NODE_ENV === 'development' ? ['dev.tsx', 'tsx', 'ts'] : ['tsx', 'ts'],
  reactStrictMode: true,
  // libsql loads a prebuilt native library at run time, which a bundler cannot follow.
  serverExternalPackages: ['libsql'],
  // One request shows a page: its few kilobytes of CSS come with it.
  experimental: { inlineCss: true },
  adapterPath: path.join(import.meta.dirname, 'lib/static-html/adapter.mjs'),
  // Next's own redirect would carry none of the headers; proxy.ts redirects instead.
  skipTrailingSlashRedirect: true,
  rewrites: async () => ({
    beforeFiles: [
      // Old addresses of pages, from their `aliases`; `npm run check` has written the list.
      ...readOldAddresses().map((source) => ({ source, destination: `/moved${source}` })),
      ...(cms ? [{ source: cmsPath, destination: `${cmsPath}/index.html` }] : []),
    ],
  }),
  headers: async () => [
    { source: '/:path*', headers: toList(headers) },
    // Browsers ask again each time. A shared cache may answer for five minutes, so that a correction
    // is soon everywhere. What is below /_next has its content in its name, and Next's own header.
    {
      source: '/((?!_next/).*)',
      headers: toList({ 'Cache-Control': 'public, max-age=0, must-revalidate, s-maxage=300' }),
    },
    // Answers to one person: the form's, and the pages that follow it.
    { source: '/(api|contact)/:path+', headers: toList({ 'Cache-Control': 'no-store' }) },
    // A link preview is shown by other sites.
    {
      source: '/link-preview/:path*',
      headers: toList({ 'Cross-Origin-Resource-Policy': 'cross-origin' }),
    },
    ...(cms ? [{ source: `${cmsPath}/:path*`, headers: toList(toCmsHeaders(cms)) }] : []),
  ],
};

/** @returns {string[]} */
function readOldAddresses() {
  const file = path.join(import.meta.dirname, '.contentlayer/old-addresses.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

function toList(record) {
  return Object.entries(record).map(([key, value]) => ({ key, value }));
}
