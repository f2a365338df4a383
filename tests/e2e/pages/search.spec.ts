import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { findViolations } from '../find-violations';
import { expect, lookTest as test } from '../test';

const status = (page: Page) => page.getByRole('status');
const results = (page: Page) => page.getByRole('region', { name: 'Answers' }).getByRole('link');

async function search(page: Page, typed: string) {
  await page.getByRole('searchbox', { name: 'What are you looking for?' }).fill(typed);
}

test.describe('with JavaScript', () => {
  test('finds an answer as one types, typing mistakes and all', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
    await expect(page).toHaveURL(/\/search$/);
    await search(page, 'blod presure tablets');
    await expect(results(page).first()).toHaveText('What does it do to my blood pressure?');
    await expect(status(page)).toHaveText(/^\d answers below\.$/);
    await results(page).first().click();
    await expect(page.getByText('What does it do to my blood pressure?').first()).toBeVisible();
  });

  test('nothing typed enters an address or a request', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('/search');
    await search(page, 'xylophone diabetes');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Answers' })).toBeFocused();
    expect(asked.filter((request) => request.includes('/search-index/'))).toHaveLength(1);
    expect(asked.join('\n')).not.toMatch(/xylophone|diabetes/);
    expect(page.url()).toMatch(/\/search$/);
    expect(await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]))).toBe(
      '[{},{}]',
    );
  });

  test('the keyboard alone leads to an answer', async ({ page }) => {
    await page.goto('/search');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('needle');
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(results(page).first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/needles/);
  });

  for (const typed of ['i want to die', 'chest pain']) {
    test(`"${typed}" shows help before any answer`, async ({ page }) => {
      await page.goto('/search');
      await search(page, typed);
      const help = page.getByRole('region', { name: 'If you are in danger' });
      await expect(help.getByRole('link', { name: '112' }).first()).toBeVisible();
      await expect(status(page)).toHaveText(/^Help now is shown first\./);
      await expect(page.getByRole('heading', { name: 'Answers' })).toBeVisible();
      const order = await page
        .locator('main :is(section[aria-label="If you are in danger"], #page-results)')
        .evaluateAll((found) => found.map(({ id }) => id));
      expect(order).toEqual(['', 'page-results']);
    });
  }

  test('where nothing fits, it leads to a person', async ({ page }) => {
    await page.goto('/search');
    await search(page, 'qqqqzzzz');
    await expect(status(page)).toHaveText('Nothing matches these words.');
    await expect(
      page.getByRole('main').getByRole('link', { name: 'ask a person' }),
    ).toHaveAttribute('href', '/contact');
  });

  test('without its index it says so, and help is there all the same', async ({ page }) => {
    await page.route('**/search-index/*', (route) => route.abort());
    await page.goto('/search');
    await search(page, 'suicide');
    await expect(page.getByText('The search could not be loaded.').first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'If you are in danger' })).toBeVisible();
  });

  test('the search weighs at most 25 kB over what another page with scripts loads', async ({
    page,
  }) => {
    let asked = new Set<string>();
    page.on('request', (request) => {
      if (/\.js$|\/search-index\//.test(request.url())) asked.add(request.url());
    });
    await page.goto('/plan');
    // Its scripts come with the form.
    const button = page.getByRole('button', { name: 'Make my plan' });
    await button.scrollIntoViewIfNeeded();
    await button.click();
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
    const ofPlan = asked;
    asked = new Set();
    await page.goto('/search');
    await search(page, 'needle');
    await expect(results(page).first()).toBeVisible();
    const own = [...asked].filter((url) => !ofPlan.has(url));
    expect(own.filter((url) => url.includes('/search-index/'))).toHaveLength(1);
    expect(own.length).toBeGreaterThan(2);
    let bytes = 0;
    for (const url of own) {
      bytes += brotliCompressSync(await (await page.request.get(url)).body()).byteLength;
    }
    expect(bytes / 1000).toBeLessThanOrEqual(25);
  });

  for (const width of [320, 1280]) {
    test(`at ${width} px axe finds nothing in the answers, and nothing is cut off`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize({ width, height: 700 });
      await page.goto('/search');
      const button = page.getByRole('button', { name: 'Search' });
      const lines = await button.evaluate((element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        return text.getClientRects().length;
      });
      expect(lines).toBe(1);
      for (const typed of ['cost', 'overdose', 'qqqqzzzz']) {
        await search(page, typed);
        await expect(status(page)).toHaveText(/below|Nothing/);
        // Below the answers is the list of all that can be asked, as without JavaScript.
        expect(await findViolations(page, { include: '.needs-script' })).toEqual([]);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - innerWidth,
        );
        expect(overflow).toBeLessThanOrEqual(0);
      }
    });
  }
});

// The browser's own message for the request that the test above cuts off.
test.use({ allowedComplaints: [/net::ERR_FAILED/] });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  for (const [word, question] of [
    ['blood pressure tablets', 'What does it do to my blood pressure?'],
    ['hypertension', 'What does it do to my blood pressure?'],
    ['BP', 'What does it do to my blood pressure?'],
    ['needle', 'I am afraid of needles. What can help?'],
    ['how much', 'How much does it cost?'],
  ]) {
    test(`the list has "${word}"`, async ({ page }) => {
      await page.goto('/search');
      await expect(page.getByRole('searchbox')).toBeHidden();
      const letter = `${word}`.charAt(0).toUpperCase();
      await page.locator('summary').getByText(letter, { exact: true }).click();
      const entry = page.getByRole('listitem').filter({ hasText: new RegExp(`^${word}: `) });
      await expect(entry.getByRole('link', { name: question })).toBeVisible();
    });
  }

  test('a letter leads to its words', async ({ page }) => {
    await page.goto('/search');
    await page
      .getByRole('navigation', { name: 'Letters' })
      .getByRole('link', { name: 'N' })
      .click();
    await expect(page.getByRole('heading', { name: 'N', exact: true })).toBeInViewport();
  });

  test('a word on a page leads to what it means, and from there to more', async ({ page }) => {
    await page.goto('/risks');
    await page.getByRole('main').getByRole('link', { name: 'anaesthetic' }).first().click();
    await expect(page).toHaveURL(/\/glossary#anaesthetic$/);
    await expect(page.locator('#anaesthetic')).toBeInViewport();
    await page.getByRole('link', { name: 'A medicine from the operating theatre' }).click();
    await expect(page).toHaveURL(/\/what-is-ketamine#/);
  });
});

test('on paper a glossary link is the word alone', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/risks');
  const link = page.locator('.prose a[href^="/glossary#"]').first();
  const [after, line] = await link.evaluate((element) => [
    getComputedStyle(element, '::after').content,
    getComputedStyle(element).textDecorationLine,
  ]);
  expect([after, line]).toEqual(['none', 'none']);
});
