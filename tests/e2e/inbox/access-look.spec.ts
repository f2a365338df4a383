import type { Page } from '@playwright/test';
import { findViolations } from '../find-violations';
import { expect, test } from '../test';
import { invite, join, openAs } from './staff';

test.use({ allowedComplaints: [/the server responded with a status of 40[14]|TrustedHTML/] });

const screens = [
  { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

/** Whether the page is wider than the window, so that somebody has to scroll sideways. */
const isTooWide = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);

for (const { viewport, colorScheme } of screens) {
  test(`axe finds nothing, and all of it fits, at ${viewport.width} px, ${colorScheme}`, async ({
    page,
  }) => {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const look = async (heading: string) => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
      expect(await findViolations(page), heading).toEqual([]);
      expect(await isTooWide(page), heading).toBe(false);
    };
    const name = `Looker at ${viewport.width}`;
    await page.goto(await invite(name, { isManager: true }));
    await expect(page.getByText(`Hello ${name}`)).toBeVisible();
    await look('Your invitation');
    await page.goto('/inbox');
    await look('Sign in');
    await join(page, name, { isManager: true });
    await page.goto('/inbox/passkeys');
    await look('My passkeys');
    await page.goto('/inbox/staff');
    await look('Staff');
    await page.getByLabel('Name').fill(`${name} again`);
    await page.getByRole('button', { name: 'Make a link' }).click();
    await expect(
      page.getByRole('heading', { name: `An invitation for ${name} again` }),
    ).toBeVisible();
    await look('Staff');
  });
}

test('with text twice as large, all of it fits on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await openAs(page, 'manager');
  for (const path of ['/inbox/passkeys', '/inbox/staff']) {
    await page.goto(path);
    await page.evaluate(() => {
      document.documentElement.style.setProperty('font-size', '225%');
    });
    expect(await isTooWide(page), path).toBe(false);
  }
});

test('with the keyboard alone, somebody gets from the first link to every control', async ({
  page,
}) => {
  await openAs(page, 'manager');
  await page.goto('/inbox/passkeys');
  const names: string[] = [];
  for (let step = 0; step < 6; step++) {
    await page.keyboard.press('Tab');
    names.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  expect(names).toEqual([
    ...['Skip to the main text', 'Enquiries', 'My passkeys', 'Staff', 'Sign out'],
    'Add a passkey',
  ]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pages say what they need, and offer nothing that does not work', async ({ page }) => {
    const link = await invite('No Script');
    for (const path of ['/inbox', '/inbox/anything', link]) {
      await page.goto(path);
      // By its element: Playwright looks for no text in a noscript.
      await expect(page.locator('noscript p')).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
    }
  });
});

test('nothing of it is kept by the browser, or listed by a search engine', async ({ page }) => {
  await openAs(page);
  for (const path of ['/inbox', '/inbox/passkeys', '/inbox/nothing']) {
    const headers = (await page.request.get(path)).headers();
    expect(headers['cache-control'], path).toBe('no-store');
    expect(headers['x-robots-tag'], path).toBe('noindex');
  }
  // Going back after signing out shows nothing.
  await page.goto('/inbox/passkeys');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
});

test('no script can turn text into a page', async ({ page }) => {
  await openAs(page);
  const refusal = await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>x</b>';
      return 'none';
    } catch (error) {
      return String(error);
    }
  });
  expect(refusal).toContain('TrustedHTML');
});
