import { expect, lookTest as test } from '../test';

test('the sitemap lists every page by its public URL, and each is there', async ({ request }) => {
  const xml = await (await request.get('/sitemap.xml')).text();
  const urls = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => new URL(url ?? ''));
  expect(urls.length).toBeGreaterThan(20);
  for (const url of urls) {
    expect(url.origin).toBe('https://ketamine-clinic.example');
    expect((await request.get(url.pathname)).status(), url.pathname).toBe(200);
  }
  expect(urls.map(({ pathname }) => pathname)).not.toContain('/contact/sent');
});

test('robots.txt allows the pages and names the sitemap', async ({ request }) => {
  const text = await (await request.get('/robots.txt')).text();
  expect(text).toContain('Allow: /');
  expect(text).toContain('Sitemap: https://ketamine-clinic.example/sitemap.xml');
});

for (const [path, types] of Object.entries({
  '/': ['MedicalClinic'],
  '/risks': ['MedicalClinic', 'MedicalWebPage', 'BreadcrumbList'],
  '/conditions/ptsd': ['MedicalClinic', 'MedicalWebPage', 'BreadcrumbList'],
  '/faq': ['BreadcrumbList'],
  '/faq/cost': ['FAQPage', 'BreadcrumbList'],
  '/faq/still-having-infusions': ['BreadcrumbList'],
  '/locations/helderberg-strand': ['MedicalClinic', 'MedicalClinic', 'BreadcrumbList'],
})) {
  test(`${path} describes itself to search engines`, async ({ page }) => {
    await page.goto(path);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const { '@graph': graph } = JSON.parse(text ?? '') as { '@graph': { '@type': string }[] };
    expect(graph.map((thing) => thing['@type'])).toEqual(types);
    expect(text).not.toMatch(/suicid/i);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
      'href',
      `https://ketamine-clinic.example${path === '/' ? '' : path}`,
    );
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /.{50,}/);
  });
}

test('each link preview has a picture of its own, of the usual size', async ({ page, request }) => {
  const pictures = new Set<string>();
  for (const path of [
    '/',
    '/risks',
    '/conditions/ptsd',
    '/locations/helderberg-strand',
    '/faq/cost',
  ]) {
    await page.goto(path);
    const url = await page.locator('meta[property="og:image"]').getAttribute('content');
    const { pathname, search } = new URL(url ?? '');
    const picture = await request.get(pathname + search);
    expect(picture.headers()['content-type']).toBe('image/png');
    const png = await picture.body();
    // Width and height are at byte 16 of a PNG (https://www.w3.org/TR/png/#11IHDR).
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
    pictures.add(png.toString('base64'));
  }
  expect(pictures.size).toBe(5);
});

test('the answers of the form are not for search engines', async ({ page }) => {
  for (const path of [
    '/contact/sent?reference=7K2M-Q9XF',
    '/contact/problems?problem=name-missing',
  ]) {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  }
});

test('a path that only looks like one of the site is not there', async ({ request }) => {
  for (const path of [
    '/index',
    '/home',
    '/RISKS',
    '/conditions/index',
    '/faq/index',
    '/styleguide',
  ]) {
    expect((await request.get(path)).status(), path).toBe(404);
  }
});
