import type { Page } from '@playwright/test';
import { waitForScripts } from '../contact/enquiry';
import { findViolations } from '../find-violations';
import { expect, lookTest as test } from '../test';

const screens = {
  phone: { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  desktop: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
} as const;

async function show(page: Page, { viewport, colorScheme }: (typeof screens)['phone' | 'desktop']) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

for (const [name, screen] of Object.entries(screens)) {
  test(`axe finds nothing on the form with its errors shown, on a ${name}`, async ({ page }) => {
    await show(page, screen);
    await page.goto('/contact');
    await waitForScripts(page);
    await page.getByRole('button', { name: 'Send message' }).click();
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
    expect(await findViolations(page)).toEqual([]);
  });
}

test('the keyboard reaches the skip link first, and it leads to the main text', async ({
  page,
}) => {
  await page.goto('/procedure');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link'),
  ).toBeFocused();
});
