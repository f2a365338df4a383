import { expect, test } from 'vitest';
import { toVercelConfig } from '@/lib/static-html/hosts/vercel';
import { aManifest } from './a-manifest';

const { routes, overrides } = toVercelConfig(aManifest());

/** What a request for a path meets before Vercel looks for a file. */
function meet(path: string) {
  let headers: Record<string, string> = {};
  for (const route of routes) {
    if ('handle' in route) break;
    if (!new RegExp(`^${route.src.replace(/^\^/, '')}`).test(path)) continue;
    headers = { ...headers, ...route.headers };
    if (route.status) return { status: route.status, headers };
  }
  return { status: undefined, headers };
}

test('a page has its own policy, and every path the common headers', () => {
  expect(meet('/contact').headers).toMatchObject({
    'Content-Security-Policy': "script-src 'self'",
    'Cache-Control': 'max-age=0',
  });
  expect(meet('/nothing').headers).toEqual({
    'Content-Security-Policy': "default-src 'none'",
    'Cache-Control': 'max-age=0',
  });
  expect(meet('/_next/static/a.js').headers['Cache-Control']).toBe('immutable');
});

test.each(['/dangers', '/risks/', '/dangers/'])('%s is redirected for good', (path) => {
  expect(meet(path)).toMatchObject({ status: 308, headers: { Location: '/risks' } });
});

test('a page is found by its path alone, with its type', () => {
  const contentType = 'text/html; charset=utf-8';
  expect(overrides['risks.html']).toEqual({ path: 'risks', contentType });
  expect(overrides['index.html']).toEqual({ contentType });
  expect(overrides['rules.json']?.contentType).toBe('application/speculationrules+json');
});

test('an unknown path gets the 404 page', () => {
  expect(routes.at(-1)).toEqual({ src: '/.*', status: 404, dest: '/404.html' });
});
