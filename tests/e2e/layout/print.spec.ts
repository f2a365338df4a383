import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { defaultPalettes } from '@/lib/content/schemas/colours/palette';
import { toThemeCss } from '@/lib/views/site/theme-view';
import { expect, lookTest as test } from '../test';

const sheets = readdirSync('content/print').map((file) => {
  const fields = parse(readFileSync(`content/print/${file}`, 'utf8').split('---')[1] ?? '');
  return { path: `/print/${file.replace('.md', '')}`, pages: Number(fields.pages) };
});

for (const { path, pages } of sheets) {
  test(`${path} fills ${pages} of A4 paper`, async ({ page }) => {
    await page.goto(path);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(pages);
  });

  test(`${path} is for no search engine, and has the numbers for an emergency on paper`, async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await page.emulateMedia({ media: 'print' });
    const bar = page.getByRole('complementary', { name: 'Help in an emergency' });
    await expect(bar).toContainText('112');
    await expect(bar).toContainText('0800 567 567');
    await expect(page.getByRole('banner')).toBeHidden();
  });
}

test('the letter asks for everything that the page for referrers lists', async ({ page }) => {
  await page.goto('/referrers');
  const asked = await page
    .locator('#what-a-letter-should-contain + ul > li')
    .evaluateAll((entries) => entries.map((entry) => entry.textContent));
  expect(asked.length).toBeGreaterThan(5);
  await page.goto('/print/referral');
  const blanks = await page.locator('.write > p').allTextContents();
  for (const entry of asked) expect(blanks).toContain(entry);
  const signs = page.getByRole('region', { name: 'Urgent: Get help today' });
  await expect(signs).toContainText('keep vomiting');
});

test('the page of sheets leads to each of them', async ({ page }) => {
  await page.goto('/print');
  for (const { path } of sheets) {
    await expect(page.locator(`main a[href="${path}"]`)).toBeVisible();
  }
});

test('what the clinic says for some days takes no room on a sheet', async ({ page }) => {
  await page.goto('/print/day');
  await page.evaluate(() => {
    const notices = document.createElement('aside');
    notices.ariaLabel = 'Notices';
    notices.textContent = 'Closed on 16 December';
    document.body.prepend(notices);
  });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('complementary', { name: 'Notices' })).toBeHidden();
});

test('on paper the crisis bar and the titles of boxes are black', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ media: 'print', colorScheme });
    await page.goto('/risks');
    expect(await readColours(page)).toEqual(new Set(['rgb(0, 0, 0)']));
    // Also where a clinic has colours of its own.
    await page.evaluate(async (css) => {
      const sheet = await new CSSStyleSheet().replace(css);
      document.adoptedStyleSheets.push(sheet);
    }, ownColours);
    expect(await readColours(page)).toEqual(new Set(['rgb(0, 0, 0)']));
  }
});

const { light, dark } = defaultPalettes;
const ownColours = toThemeCss({
  theme: { light: { ...light, ground: '#ffffff' }, dark, mark: undefined },
});

async function readColours(page: Page): Promise<Set<string>> {
  const colours = await page
    .locator('aside p, aside a, .callout-title')
    .evaluateAll((elements) => elements.map((element) => getComputedStyle(element).color));
  return new Set(colours);
}

test('on paper links have their whole address, and sources their DOI or address', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/procedure');
  const afterOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await afterOf('.prose a[href="/risks"]')).toContain(
    'https://ketamine-clinic.example/risks',
  );
  await page.goto('/conditions/treatment-resistant-depression');
  expect(await afterOf('li:has(> [href="/sources#anand-2023"])')).toContain(
    'doi:10.1056/NEJMoa2302399',
  );
});

test('no heading and no box title is parted from its text', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/risks');
  const breaks = await page
    .locator('main :is(h1, h2, h3), .callout-title')
    .evaluateAll((titles) => titles.map((title) => getComputedStyle(title).breakAfter));
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
  const inside = await page
    .locator('.callout')
    .evaluateAll((boxes) => boxes.map((box) => getComputedStyle(box).breakInside));
  expect(new Set(inside)).toEqual(new Set(['avoid']));
});
