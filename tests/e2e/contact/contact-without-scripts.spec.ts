import { expect, lookTest as test } from '../test';
import {
  aName,
  emptyFormMessages,
  fillIn,
  openFilledIn,
  send,
  sendAndWait,
  storedUnder,
  waitForScripts,
} from './enquiry';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a message is stored, and the next page says its reference', async ({ page }) => {
    const name = aName();
    await openFilledIn(page, name);
    await page.getByRole('button', send).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your message');
    const [enquiry] = await storedUnder(name);
    expect(enquiry?.details?.message).toBe('Line one\nLine two');
    await expect(page.getByText(`Your reference: ${enquiry?.reference}`)).toBeVisible();
  });

  test('what the browser cannot check is named in words, with nothing typed in the URL', async ({
    page,
  }) => {
    const name = aName();
    await openFilledIn(page, name);
    await page.getByLabel('By phone').check();
    await page.getByRole('button', send).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your message was not sent');
    await expect(page.getByText('Write your phone number, because you asked')).toBeVisible();
    expect(new URL(page.url()).search).toBe('?problem=phone-needed');
    expect(await storedUnder(name)).toEqual([]);
    await page.goBack();
    await expect(page.getByLabel('Your name')).toHaveValue(name);
  });

  test('an empty form gets our messages, not those of the browser', async ({ page }) => {
    await page.goto('/contact');
    await page.getByRole('button', send).click();
    await expect(page.locator('[data-problem]')).toHaveText(emptyFormMessages);
  });
});

test.describe('before the scripts have come', () => {
  test.beforeEach(async ({ page }) => {
    // They are asked for, and never arrive.
    await page.route('**/_next/static/**', () => undefined);
    await page.goto('/contact', { waitUntil: 'commit' });
  });

  test('an empty form gets our messages, not those of the browser', async ({ page }) => {
    await page.getByRole('button', send).click();
    await expect(page).toHaveURL(/\/contact\/problems\?/);
    await expect(page.locator('[data-problem]')).toHaveText(emptyFormMessages);
  });

  test('a message is stored', async ({ page }) => {
    const name = aName();
    await fillIn(page, name);
    await sendAndWait(page);
    expect(await storedUnder(name)).toHaveLength(1);
  });
});

test('what was typed while the scripts were on their way stays, and is sent once', async ({
  page,
}) => {
  const name = aName();
  let letThrough = () => {};
  const isTyped = new Promise<void>((resolve) => {
    letThrough = resolve;
  });
  await page.route('**/_next/static/**', async (route) => {
    await isTyped;
    await route.continue();
  });
  await page.goto('/contact', { waitUntil: 'commit' });
  await fillIn(page, name);
  letThrough();
  await waitForScripts(page);
  await expect(page.getByLabel('Your name')).toHaveValue(name);
  await sendAndWait(page);
  expect(await storedUnder(name)).toHaveLength(1);
});
