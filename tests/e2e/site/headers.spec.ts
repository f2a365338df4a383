import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { APIResponse, Page } from '@playwright/test';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { aName, fillIn, send } from '../contact/enquiry';
import { paths, pathsOf } from '../pages/routes';
import { expect, test } from '../test';

/** The paths of the pages in one of the folders of `app`. */
function pathsIn(folder: string): string[] {
  return Object.entries(pathsOf).flatMap(([file, list]) =>
    file.startsWith(`app/${folder}/`) ? list : [],
  );
}

/** Pages that the server fills in: they answer one person. */
const filledIn = pathsIn('(answers)');
const uncached = [...filledIn, '/not-there'];
const interactive = pathsIn('(interactive)');
const contentPages = paths.filter((path) => !interactive.includes(path));

const manifest: SiteManifest = JSON.parse(readFileSync('dist/site.json', 'utf8'));
const filePaths = Object.keys(manifest.files);
const isNamedForItsContent = (path: string) => /^\/(?:_next|photos|search-index)\//.test(path);
const assets = filePaths.filter(isNamedForItsContent);
const files = filePaths.filter((path) => !isNamedForItsContent(path));

function policyOf(response: { headers(): Record<string, string> }): string {
  return response.headers()['content-security-policy'] ?? '';
}

function directive(name: string, policy: string): string | undefined {
  return policy.split('; ').find((text) => text.startsWith(`${name} `));
}

function expectHeadersOfTheSite(response: APIResponse, resourcePolicy = 'same-origin') {
  expect(response.headers()).toMatchObject({
    'strict-transport-security': 'max-age=63072000; includeSubDomains',
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

test.describe('policies', () => {
  test('a content page may run no script, and has the hash of its own style', async ({
    request,
  }) => {
    for (const path of contentPages) {
      await test.step(path, async () => {
        const response = await request.get(path);
        const html = await response.text();
        const hashes = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) =>
          createHash('sha256').update(style).digest('base64'),
        );
        expect(hashes).not.toEqual([]);
        expect(policyOf(response)).toContain("default-src 'none'");
        expect(policyOf(response)).not.toContain('script-src');
        expect(directive('style-src', policyOf(response))).toBe(
          ['style-src', ...hashes.map((hash) => `'sha256-${hash}'`)].join(' '),
        );
      });
    }
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

/** Collects what the policy of a page blocks. Without JavaScript the console alone says it. */
async function watchViolations(page: Page) {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation(text: string): void };
      reportViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return violations;
}

test.describe('in a browser', () => {
  test.use({ allowedComplaints: [/404 \(Not Found\)/] });

  test('no policy blocks what belongs to its page, and content pages ask for nothing more', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const violations = await watchViolations(page);
    let requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    for (const path of paths) {
      requested = [];
      await expectStyled(page, path, path === '/contact' ? 'networkidle' : 'load');
      expect(violations, path).toEqual([]);
      // Their icon, and the rules by which a browser may prepare the next page.
      const others = requested.filter(
        (path) => !/^\/(icon\.svg|speculation-rules\.json)$/.test(path),
      );
      if (contentPages.includes(path)) expect(others).toEqual([path.split('?')[0]]);
    }
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no policy blocks what belongs to a page that has scripts', async ({ page }) => {
    const violations = await watchViolations(page);
    for (const path of [...interactive, '/']) {
      await expectStyled(page, path);
      expect(violations, path).toEqual([]);
    }
  });
});

/** The style is that of the site, not the browser's own. */
async function expectStyled(page: Page, path: string, waitUntil: 'load' | 'networkidle' = 'load') {
  await page.goto(path, { waitUntil });
  await expect(page.locator('main'), path).toHaveCSS('max-width', /px$/);
}

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

test.describe('what does not belong to a page', () => {
  test.use({ allowedComplaints: [/violates the following Content Security Policy/] });

  for (const path of ['/', '/contact', ...filledIn.slice(0, 1)]) {
    test(`is blocked on ${path}: a script and a style from elsewhere`, async ({ page }) => {
      const violations = await watchViolations(page);
      await page.goto(path);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<style>p { color: red }</style><img src="/icon.svg" onload="window.wasRun = true">',
        );
      });
      await expect.poll(() => violations).toContain('style-src-elem inline');
      await expect.poll(() => violations).toContain('script-src-attr inline');
      expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
    });
  }
});

test('there is no editor where none was asked for', async ({ request }) => {
  for (const path of ['/admin', '/admin/index.html', '/admin/start.js']) {
    expect((await request.get(path)).status()).toBe(404);
  }
});

test('the form works under its policy, from the first field to the reference', async ({ page }) => {
  const violations = await watchViolations(page);
  await page.goto('/contact');
  await page.getByRole('button', send).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
  await fillIn(page, aName());
  await page.getByRole('button', send).click();
  await expect(page.getByText('Your reference:')).toBeVisible();
  expect(violations).toEqual([]);
});
