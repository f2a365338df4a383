import { readdirSync } from 'node:fs';
import { expect, lookTest as test } from '../test';

test('on a wide screen a line of text holds 65 to 70 characters', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const path of ['/risks', '/conditions/ptsd', '/sources', '/privacy']) {
    await page.goto(path);
    const lengths = await page.evaluate(countInLines);
    expect(lengths.length, path).toBeGreaterThan(10);
    const long = lengths.filter((length) => length > 70);
    // Three in a hundred, or one.
    const most = Math.max(1, 0.03 * lengths.length);
    expect.soft(long.length, `${path}: ${long.join(' ')}`).toBeLessThanOrEqual(most);
    expect.soft(Math.max(...lengths), path).toBeGreaterThan(60);
  }
});

/** Runs in the page: how many characters each line of a paragraph holds, its last line aside. */
function countInLines(): number[] {
  return [...document.querySelectorAll('main p')]
    .filter((element) => element.checkVisibility())
    .flatMap((paragraph) => {
      const lines = new Map<number, number>();
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        if (text.parentElement?.closest('sup, .sr-only')) continue;
        for (let index = 0; index < text.length; index++) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          // Bold and plain text of a line differ by a pixel or two.
          const line = Math.round(box.bottom / 8);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      return [...lines.values()].slice(0, -1);
    });
}

test('from 768 px on the menu is one row', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 800 });
  await page.goto('/');
  const tops = await page
    .getByRole('banner')
    .locator('summary:visible')
    .evaluateAll((entries) => entries.map((entry) => entry.getBoundingClientRect().top));
  expect(tops).toHaveLength(4);
  expect(new Set(tops).size).toBe(1);

  // Each opens within the window.
  for (const entry of await page.getByRole('banner').locator('summary:visible').all()) {
    await entry.click();
    const panel = await entry.locator('xpath=following-sibling::*').boundingBox();
    expect(panel?.x).toBeGreaterThanOrEqual(0);
    expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(768);
  }
});

test('on a phone the way back is one line, with nothing hanging at its end', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/risks', '/conditions/ptsd', '/locations/helderberg-strand', '/faq/cost']) {
    await page.goto(path);
    const trail = page.getByRole('navigation', { name: 'Breadcrumb' });
    // biome-ignore lint/performance/useDomNodeTextContent: what is not shown must not count.
    expect((await trail.innerText()).replaceAll(/\s+/g, ' ').trim(), path).toMatch(/^‹ \S.*\w$/);
    expect((await trail.boundingBox())?.height, path).toBeLessThan(50);
  }
});

test('every page is once in the menu or once among those about the site', async ({ page }) => {
  const withOwnLinks = ['/home', '/search', '/feedback'];
  const expected = readdirSync('content/pages')
    .map((file) => `/${file.replace(/\.md$/, '')}`)
    .filter((path) => !withOwnLinks.includes(path));
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const hrefs = await page.evaluate(() => {
      const shown = [...document.querySelectorAll('header nav details, footer nav details')].filter(
        (element) => getComputedStyle(element.parentElement ?? element).display !== 'none',
      );
      return shown
        .filter((element) => getComputedStyle(element).display !== 'none')
        .flatMap((element) => [...element.querySelectorAll('a')])
        .map((link) => link.getAttribute('href') ?? '');
    });
    const pages = hrefs.filter((href) => !href.includes('#'));
    expect(pages, `once each at ${width} px`).toHaveLength(new Set(pages).size);
    expect(expected.filter((path) => !pages.includes(path))).toEqual([]);
  }
});
