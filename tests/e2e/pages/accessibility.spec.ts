import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { waitForScripts } from '../contact/enquiry';
import { expect, test } from '../test';
import { addresses, addressesOf, findPageFiles } from './routes';

test.use({ allowedComplaints: [/404 \(Not Found\)/] });

const screens = [
  { name: 'on a phone, light', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'on a desktop, dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const;

async function violationsOf(page: Page) {
  // 7:1 for text is stricter than axe's default.
  const rules = { 'color-contrast-enhanced': { enabled: true } };
  const { violations } = await new AxeBuilder({ page }).options({ rules }).analyze();
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}

test('every page.tsx has its addresses in routes.ts, so none goes untested', () => {
  expect(findPageFiles().sort()).toEqual(Object.keys(addressesOf).sort());
  for (const [file, list] of Object.entries(addressesOf)) expect(list, file).not.toEqual([]);
});

for (const { name, ...screen } of screens) {
  test.describe(name, () => {
    test.use(screen);
    for (const address of addresses) {
      test(`axe finds nothing on ${address}`, async ({ page }) => {
        // The page of all questions has thousands of elements.
        test.slow();
        await page.goto(address);
        expect(await violationsOf(page)).toEqual([]);
      });
    }

    test('axe finds nothing on the form with its errors shown', async ({ page }) => {
      await page.goto('/contact');
      await waitForScripts(page);
      await page.getByRole('button', { name: 'Send message' }).click();
      await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
      expect(await violationsOf(page)).toEqual([]);
    });
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
