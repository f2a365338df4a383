import { expect, test } from '../test';
import { aName, fillIn, send, storedUnder } from './enquiry';

// Playwright turns off the cache that brings a page back just as it was left. Visitors have it.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
});

test('back from the page that follows, the form can be used again', async ({ page }) => {
  const name = aName();
  await page.goto('/contact');
  await fillIn(page, name);
  await page.getByRole('button', send).click();
  await page.waitForURL('**/contact/sent**');
  // goBack() waits for a page to load, and this one is not loaded again.
  // After the answer, which the page would otherwise be gone for.
  await page.evaluate(() => setTimeout(() => history.back()));
  await page.waitForURL('**/contact', { waitUntil: 'commit' });
  await expect(page.getByRole('button', send)).toBeVisible();
  await fillIn(page, name);
  await page.getByLabel('Message (optional)').fill('And another thing');
  await page.getByRole('button', send).click();
  await page.waitForURL('**/contact/sent**');
  expect(await storedUnder(name)).toHaveLength(2);
});
