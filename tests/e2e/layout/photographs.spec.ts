import path from 'node:path';
import { otherClinicBuild } from '../../other-clinic/changed-clinic';
import { ServerProcess } from '../../support/site/server-process';
import { findViolations } from '../find-violations';
import { test as base, expect } from '../test';

/**
 * The other clinic has photographs and people. `npm test` builds it beside this one; alone:
 * `CONTENT_DIR=tests/fixtures/clinics/small-us npm run build && mv dist test-results-other-clinic`.
 */
const test = base.extend<object, { otherSite: string }>({
  otherSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here.
    async ({}, use) => {
      const server = await ServerProcess.start(() => [
        process.execPath,
        path.resolve(otherClinicBuild, 'server.mjs'),
      ]);
      await use(server.origin);
      await server.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ otherSite }, use) => use(otherSite),
});

const pages = ['/', '/what-is-ketamine', '/locations', '/locations/madison'];

const screens = [
  { name: 'on a narrow phone, light', viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { name: 'on a desktop, dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    for (const address of pages) {
      test(`the people and photographs of ${address} load, fit and are described`, async ({
        page,
      }) => {
        await page.goto(address);
        await expect(page.getByRole('heading', { name: 'Who you will meet' })).toHaveCount(1);
        const photos = page.locator('main img');
        for (const photo of await photos.all()) {
          await photo.scrollIntoViewIfNeeded();
          await expect
            .poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth))
            .toBeGreaterThan(0);
          const { source, box } = await photo.evaluate((image: HTMLImageElement) => ({
            source: image.currentSrc,
            box: image.getBoundingClientRect().right - innerWidth,
          }));
          expect(source).toMatch(/\.avif$/);
          expect(box).toBeLessThanOrEqual(0);
        }
        expect(await photos.count()).toBeGreaterThan(1);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
        expect(await findViolations(page, { include: 'main' })).toEqual([]);
      });
    }
  });
}

test.describe('while photographs are on their way', () => {
  test.use({ allowedComplaints: [/ERR_FAILED/] });

  test('each keeps its place, and only the first does not wait', async ({ page }) => {
    await page.route('**/photos/**', (route) => route.abort());
    await page.goto('/locations/madison');
    const first = page.locator('main img').first();
    const { width, height } = (await first.boundingBox()) ?? { width: 0, height: 1 };
    expect(width / height).toBeCloseTo(1280 / 853, 1);
    const loading = await page
      .locator('main img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('loading')));
    expect(loading).toEqual([null, 'lazy', 'lazy']);
  });
});

test.describe('a browser without AVIF and WebP', () => {
  test.use({ javaScriptEnabled: false });

  test('gets JPEG', async ({ page, request }) => {
    await page.goto('/locations/madison');
    const src = await page.locator('main img').first().getAttribute('src');
    const response = await request.get(src ?? '');
    expect(response.headers()).toMatchObject({
      'content-type': 'image/jpeg',
      'cache-control': 'public, max-age=31536000, immutable',
    });
  });
});

test('on paper the photographs are there, and nobody is cut in two', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/what-is-ketamine');
  await expect(page.locator('main img').first()).toBeVisible();
  const person = page.getByRole('listitem').filter({ hasText: 'Dr. Alex Example' });
  await expect(person).toHaveCSS('break-inside', 'avoid');
});

test('a page without photographs asks for none', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/risks');
  expect(asked.filter((url) => url.includes('/photos/'))).toEqual([]);
});
