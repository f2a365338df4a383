import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { findViolations } from '../find-violations';
import { contentPages } from '../site/site-paths';
import { expect, lookTest, test } from '../test';
import {
  findBrokenNumbers,
  findSmallTargets,
  findStrandedMarks,
  findStrays,
  findUnnamed,
} from './in-page';
import { dividedPages, findPageFiles, paths, pathsOf } from './routes';

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which only browsers have. */
const following = 4;

/** Everything there is of a kind, which readers search or come to by a link to one entry. */
const long = ['/faq', '/sources', '/referrers'];

/**
 * One of each `page.tsx`. The style guide's test has every component in the dark, so these are
 * enough for how components go together.
 */
const kinds = Object.values(pathsOf).flatMap(([first]) => first ?? []);

/** A reader's own size of text in the browser's settings; its usual one is 16. */
const largeText = 32;

lookTest.use({ allowedComplaints: [/404 \(Not Found\)/] });

// Each test has a page of its own, so two workers share them.
test.describe.configure({ mode: 'parallel' });

test('every page.tsx has its paths in routes.ts, so none goes untested', () => {
  expect(findPageFiles().sort()).toEqual([...Object.keys(pathsOf), ...dividedPages].sort());
  for (const [file, list] of Object.entries(pathsOf)) expect(list, file).not.toEqual([]);
});

// Once a page is there, everything that only has to be looked at is looked at. What its policy blocks
// is an error on the console, with which any test fails.
for (const path of paths) {
  lookTest(`${path} has what every page has, axe finds nothing, and it fits`, async ({ page }) => {
    // The page of all questions has thousands of elements.
    lookTest.slow();
    const requested: string[] = [];
    page.on('request', (request) => requested.push(new URL(request.url()).pathname));
    await page.emulateMedia({ colorScheme: 'light' });
    await show(page, 360);
    const response = await page.goto(path);
    expect(response?.status()).toBe(path === '/not-there' ? 404 : 200);
    if (contentPages.includes(path)) {
      // Their icon, and the rules by which a browser may prepare the next page.
      const others = requested.filter(
        (one) => !/^\/(icon\.svg|speculation-rules\.json)$/.test(one),
      );
      expect(others).toEqual([path.split('?')[0]]);
    }
    await expectWhatEveryPageHas(page);

    expect.soft(await findViolations(page), 'axe on a phone').toEqual([]);
    expect.soft(await page.evaluate(findSmallTargets), 'too small to tap').toEqual([]);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    // Those of everything are longer, or they belong under the same rule.
    if (long.includes(path)) expect.soft(height / 640, 'screens of a phone').toBeGreaterThan(12);
    else expect.soft(height / 640, 'screens of a phone').toBeLessThanOrEqual(12);

    for (const width of [320, 280, 640, 768, 1024]) {
      await show(page, width);
      expect.soft(await readWidth(page), `at ${width} px it scrolls sideways`).toBe(width);
      if (width !== 320) continue;
      expect.soft(await page.evaluate(findBrokenNumbers), 'numbers on two lines').toEqual([]);
      if (!kinds.includes(path)) continue;
      expect.soft(await page.evaluate(findStrandedMarks), 'punctuation below its word').toEqual([]);
    }

    await show(page, 1280);
    expect.soft(await page.evaluate(findStrays), 'beside the edges of the text').toEqual([]);
    if (kinds.includes(path)) {
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft(await findViolations(page), 'axe on a desktop, in the dark').toEqual([]);
    }
    await expectToFitWithLargeText(page);
  });
}

function show(page: Page, width: number): Promise<void> {
  return page.setViewportSize({ width, height: width > 1000 ? 800 : 640 });
}

function readWidth(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

async function expectWhatEveryPageHas(page: Page) {
  await expect(page).toHaveTitle(/\S+ – Ketamine Infusion Clinic$/);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en-ZA');
  await expect(page.locator('h1')).toHaveCount(1);
  // The style is that of the site, not the browser's own.
  await expect(page.locator('main')).toHaveCSS('max-width', /px$/);

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

  const { unnamed } = await page.evaluate(findUnnamed);
  expect.soft(unnamed, 'a table or picture is not named for what it shows').toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
}

/** At twice the size of text, on the narrowest phone. */
async function expectToFitWithLargeText(page: Page) {
  const settings = await page.context().newCDPSession(page);
  try {
    await settings.send('Page.setFontSizes', { fontSizes: { standard: largeText } });
    await show(page, 280);
    const size = await page.evaluate(() =>
      Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    // The site's text is an eighth larger than the browser's.
    expect(size).toBe(largeText * 1.125);
    expect.soft(await readWidth(page), 'with large text it scrolls sideways').toBe(280);
  } finally {
    await settings.send('Page.setFontSizes', { fontSizes: { standard: 16 } });
    await settings.detach();
  }
}
test('every link and anchor of the site leads somewhere', async ({ request }) => {
  test.setTimeout(120_000);
  const idsOf = new Map<string, Set<string>>();
  const links: { from: string; href: string }[] = [];
  // Playwright keeps a record of each expectation, and these would be thousands.
  const wrong: string[] = [];
  for (const address of new Set([...paths, ...listBuiltPages()])) {
    const found = readAttributes(await (await request.get(address)).text());
    if (found.ids.length !== new Set(found.ids).size) wrong.push(`${address} has an id twice`);
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
    const isThere = url.hash
      ? idsOf.get(href.startsWith('#') ? from : url.pathname)?.has(url.hash.slice(1))
      : (await request.get(url.pathname)).status() === 200;
    if (!isThere) wrong.push(`${href} on ${from}`);
  }
  expect(seen.size).toBeGreaterThan(500);
  expect(wrong).toEqual([]);
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
