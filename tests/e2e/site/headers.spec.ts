import { readFileSync } from 'node:fs';
import type { APIResponse } from '@playwright/test';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { paths } from '../pages/routes';
import { expect, test } from '../test';
import { directive, policyOf } from './policy';
import { uncached } from './site-paths';

const manifest: SiteManifest = JSON.parse(readFileSync('dist/site.json', 'utf8'));
const filePaths = Object.keys(manifest.files);
const isNamedForItsContent = (path: string) => /^\/(?:_next|photos|search-index)\//.test(path);
const assets = filePaths.filter(isNamedForItsContent);
const files = filePaths.filter((path) => !isNamedForItsContent(path));

function expectHeadersOfTheSite(response: APIResponse, resourcePolicy = 'same-origin') {
  expect(response.headers()).toMatchObject({
    'strict-transport-security': 'max-age=63072000',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': expect.stringContaining('camera=(), microphone=(), geolocation=()'),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': resourcePolicy,
  });
  // Two policies would both apply.
  const names = response.headersArray().map(({ name }) => name.toLowerCase());
  expect(names.filter((name) => name === 'content-security-policy')).toHaveLength(1);
  expect(directive('frame-ancestors', policyOf(response))).toBe("frame-ancestors 'none'");
  expect(policyOf(response)).not.toContain('unsafe-');
  expect(names).not.toContain('x-powered-by');
}

test.describe('headers', () => {
  test('every path has those of the site', async ({ request }) => {
    for (const path of [...paths, ...files, ...assets, '/_next/static/nothing.js']) {
      await test.step(path, async () => {
        const isPreview = path.startsWith('/link-preview/');
        const resourcePolicy = isPreview ? 'cross-origin' : 'same-origin';
        expectHeadersOfTheSite(await request.get(path), resourcePolicy);
      });
    }
  });

  test('a redirect has them too', async ({ request }) => {
    const response = await request.get('/risks/', { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers().location).toBe('/risks');
    expectHeadersOfTheSite(response);
  });

  test('an old path redirects for good, with them', async ({ request }) => {
    const response = await request.get('/side-effects', { maxRedirects: 0 });
    expect(response.status()).toBe(308);
    expect(response.headers().location).toBe('/risks');
    expectHeadersOfTheSite(response);
  });

  test('the API has them, whatever it answers', async ({ request }) => {
    const answers = [
      await request.get('/api/contact'),
      await request.post('/api/contact', { data: {} }),
      await request.post('/api/contact', {
        data: 'text',
        headers: { 'Content-Type': 'text/plain' },
      }),
    ];
    expect(answers.map((response) => response.status())).toEqual([405, 422, 415]);
    for (const response of answers) expectHeadersOfTheSite(response);
  });

  test('an answer that says that nothing has changed has the policy of its page', async ({
    request,
  }) => {
    const { etag = '' } = (await request.get('/risks')).headers();
    const response = await request.get('/risks', { headers: { 'If-None-Match': etag } });
    expect(response.status()).toBe(304);
    expectHeadersOfTheSite(response);
  });
});

test.describe('caching', () => {
  test('pages are asked for again, and may be in a shared cache', async ({ request }) => {
    for (const path of [...paths, ...files].filter((name) => !uncached.includes(name))) {
      expect((await request.get(path)).headers()['cache-control'], path).toMatch(
        /^public, max-age=0, must-revalidate, s-maxage=\d+$/,
      );
    }
  });

  test('what has its content in its name is kept for a year', async ({ request }) => {
    expect(assets.length).toBeGreaterThan(3);
    for (const path of assets) {
      expect((await request.get(path)).headers()['cache-control'], path).toBe(
        'public, max-age=31536000, immutable',
      );
    }
  });

  test('answers to one person, and what is not there, are kept nowhere', async ({ request }) => {
    for (const path of [...uncached, '/api/contact']) {
      const headers = (await request.get(path)).headers();
      expect(headers['cache-control'], path).toBe('no-store');
    }
  });
});

test('content pages name rules by which a browser may prepare the next page', async ({
  request,
}) => {
  const page = await request.get('/risks');
  expect(page.headers()['speculation-rules']).toBe('"/speculation-rules.json"');
  const rules = await request.get('/speculation-rules.json');
  // Browsers take them in no other type (https://html.spec.whatwg.org/#the-speculation-rules-header).
  expect(rules.headers()['content-type']).toBe('application/speculationrules+json');
  expect(JSON.stringify(await rules.json())).toContain('"not":{"href_matches":"/api/*"}');
});

test('there is no editor where none was asked for', async ({ request }) => {
  for (const path of ['/admin', '/admin/index.html', '/admin/start.js']) {
    expect((await request.get(path)).status()).toBe(404);
  }
});
