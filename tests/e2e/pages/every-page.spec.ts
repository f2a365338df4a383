import { expect, test } from '../test';
import { addresses } from './routes';

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which only browsers have. */
const following = 4;

test.use({ allowedComplaints: [/404 \(Not Found\)/] });

for (const address of addresses) {
  test(`${address} has what every page has`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const response = await page.goto(address);
    expect(response?.status()).toBe(address === '/not-there' ? 404 : 200);
    await expect(page).toHaveTitle(/\S+ – Ketamine Infusion Clinic$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-ZA');
    await expect(page.locator('h1')).toHaveCount(1);

    // Help in a crisis stands above the page's own text, and again in full below it.
    const bar = page.getByRole('complementary', { name: 'Help in an emergency' });
    await expect(bar.getByRole('link', { name: '112' })).toHaveAttribute('href', 'tel:112');
    await expect(bar.getByRole('link', { name: '0800 567 567' })).toBeVisible();
    expect(
      await bar.evaluate((element) =>
        element.compareDocumentPosition(document.querySelector('main') ?? element),
      ),
    ).toBe(following);
    const footer = page.getByRole('contentinfo');
    await expect(footer.getByRole('link', { name: '112' })).toBeVisible();
    await expect(footer).toContainText('infusions are not emergency treatment');

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('every link and anchor of the site leads somewhere', async ({ request, page }) => {
  test.setTimeout(120_000);
  const idsOf = new Map<string, Set<string>>();
  const links: { from: string; href: string }[] = [];
  for (const address of addresses) {
    await page.goto(address);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      hrefs: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    }));
    expect(found.ids.length, `${address} has an id twice`).toBe(new Set(found.ids).size);
    idsOf.set(address, new Set(found.ids));
    links.push(...found.hrefs.map((href) => ({ from: address, href })));
  }
  const internal = links.filter(({ href }) => href.startsWith('/') || href.startsWith('#'));
  expect(internal.length).toBeGreaterThan(500);
  const seen = new Set<string>();
  for (const { from, href } of internal) {
    const url = new URL(href, `http://site.invalid${from}`);
    const place = `${url.pathname}${url.hash}`;
    if (seen.has(place)) continue;
    seen.add(place);
    if (url.hash) {
      const ids = idsOf.get(href.startsWith('#') ? from : url.pathname);
      expect(ids?.has(url.hash.slice(1)), `${href} on ${from}`).toBe(true);
    } else {
      expect((await request.get(url.pathname)).status(), `${href} on ${from}`).toBe(200);
    }
  }
});
