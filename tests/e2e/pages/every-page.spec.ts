import { readFileSync } from 'node:fs';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { expect, lookTest, test } from '../test';
import { paths } from './routes';

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which only browsers have. */
const following = 4;

lookTest.use({ allowedComplaints: [/404 \(Not Found\)/] });

// Two workers share the pages.
test.describe.configure({ mode: 'parallel' });

for (const path of paths) {
  lookTest(`${path} has what every page has`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    const response = await page.goto(path);
    expect(response?.status()).toBe(path === '/not-there' ? 404 : 200);
    await expect(page).toHaveTitle(/\S+ – Ketamine Infusion Clinic$/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en-ZA');
    await expect(page.locator('h1')).toHaveCount(1);

    // Crisis help is above the page's own text, and again in full below it.
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
    const brokenNumbers = await page
      .locator('main a:is([href^="tel:"], [href^="sms:"])')
      .evaluateAll((links) =>
        links.filter((link) => link.getClientRects().length > 1).map((link) => link.textContent),
      );
    expect(brokenNumbers, 'numbers on two lines').toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });
}

test('every link and anchor of the site leads somewhere', async ({ request }) => {
  test.setTimeout(120_000);
  const idsOf = new Map<string, Set<string>>();
  const links: { from: string; href: string }[] = [];
  for (const address of new Set([...paths, ...listBuiltPages()])) {
    const found = readAttributes(await (await request.get(address)).text());
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

/** Every page that the build has made, whether or not a test opens it. */
function listBuiltPages(): string[] {
  const { files }: SiteManifest = JSON.parse(readFileSync('dist/site.json', 'utf8'));
  return Object.keys(files).filter((address) => files[address]?.type.startsWith('text/html'));
}

/** Every `id` of a page, and where its links lead. */
function readAttributes(text: string): { ids: string[]; hrefs: string[] } {
  const ids: string[] = [];
  const hrefs: string[] = [];
  const visit = (node: DefaultTreeAdapterTypes.ParentNode) => {
    for (const child of node.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) continue;
      for (const { name, value } of child.attrs) {
        if (name === 'id') ids.push(value);
        if (name === 'href' && child.tagName === 'a') hrefs.push(value);
      }
      visit(child);
    }
  };
  visit(parse(text));
  return { ids, hrefs };
}
