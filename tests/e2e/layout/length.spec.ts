import { readFileSync } from 'node:fs';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { paths } from '../pages/routes';
import { expect, test } from '../test';

test.use({ viewport: { width: 360, height: 640 }, allowedComplaints: [/404 \(Not Found\)/] });

/** Everything there is of a kind, which readers search or come to by a link to one entry. */
const long = ['/faq', '/sources', '/referrers'];

test('no page but those of everything is longer than twelve screens of a phone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const path of paths.filter((each) => !long.includes(each))) {
    await test.step(path, async () => {
      await page.goto(path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect.soft(height / 640, path).toBeLessThanOrEqual(12);
    });
  }
});

test('those of everything are longer, or they belong under the same rule', async ({ page }) => {
  for (const path of long) {
    await page.goto(path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / 640, path).toBeGreaterThan(12);
  }
});

/** What may weigh more than 14 kB of HTML and CSS, in kB after brotli, and why. */
const heavier: [RegExp, number, string][] = [
  [/^\/faq$/, 44, 'every answer'],
  [/^\/sources$/, 31, 'every source with its finding'],
  [/^\/deciding(\/[^/]+)?$/, 29, 'every option, with a picture of each benefit and harm'],
  [/^\/search$/, 44, 'an index from A to Z, and what hands it to the script'],
  [/^\/(contact|plan|feedback)$/, 20, 'a form, and what hands it to the script'],
];

test('a page weighs 14 kB, or there is a reason', () => {
  const { files }: SiteManifest = JSON.parse(readFileSync('dist/site.json', 'utf8'));
  const pages = Object.entries(files).filter(([, { type }]) => type.startsWith('text/html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const [path, { file }] of pages) {
    const [, mostKb] = heavier.find(([pattern]) => pattern.test(path)) ?? [path, 14];
    expect.soft(readFileSync(`dist/${file}.br`).length / 1000, path).toBeLessThanOrEqual(mostKb);
  }
});
