import { findViolations } from '../find-violations';
import { expect, test } from '../test';
import { chooseKey } from './a-desk';
import { aFullInbox } from './full-inbox';

const inbox = aFullInbox();

test('it prints one enquiry and nothing around it', async ({ browser }) => {
  const { page, context } = await inbox.openDesk(browser);
  const { reference, name } = inbox.takeEnquiry();
  await page.goto(`/inbox#${reference}`);
  await chooseKey(page, inbox.server.key);
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('When could I come?').first()).toBeVisible();
  for (const hidden of [
    'header',
    '[data-actions]',
    '[data-note-form]',
    '[data-key]',
    '[data-delete]',
  ]) {
    await expect(page.locator(hidden)).toBeHidden();
  }
  await context.close();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`list, enquiry and management pass axe at 320 px, ${colorScheme}`, async ({ browser }) => {
    const { page, context } = await inbox.openDesk(browser, 'manager');
    const { reference, name } = inbox.takeEnquiry();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme });
    const check = async () => {
      expect(await findViolations(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(320);
    };
    await expect(page.locator('[data-reference]').first()).toBeVisible();
    await page.getByText('Show only some').click();
    await page.getByText('it is lost?').click();
    await check();
    await chooseKey(page, inbox.server.key);
    await page.goto(`/inbox#${reference}`);
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
    await page.getByText('Write a reply').click();
    await page.getByText('Delete …').click();
    await check();
    await page.goto('/inbox#manage');
    await page.getByRole('button', { name: 'Show the log' }).click();
    await expect(page.locator('[data-audit] li').first()).toBeVisible();
    await check();
    await context.close();
  });
}

test('with letters twice as large nothing is cut off', async ({ browser }) => {
  const { page, context } = await inbox.openDesk(browser);
  const { reference } = inbox.takeEnquiry();
  await page.setViewportSize({ width: 640, height: 800 });
  await page.goto(`/inbox#${reference}`);

  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await expect(page.locator('[data-facts]')).toContainText(reference);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(640);
  await context.close();
});

test('it works by keyboard alone', async ({ browser }) => {
  const { page, context } = await inbox.openDesk(browser);
  const { reference } = inbox.takeEnquiry();
  await page.locator(`[data-reference="${reference}"]`).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-title]')).toBeFocused();
  await page.getByRole('button', { name: 'Take it in hand' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^In hand, with you/)).toBeVisible();
  // The button is gone; the focus must not be.
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY');
  await context.close();
});

test('the skip link, and a fragment that is nothing here, lead nowhere else', async ({
  browser,
}) => {
  const { page, context, complaints } = await inbox.openDesk(browser);
  const { reference } = inbox.takeEnquiry();
  await page.goto(`/inbox#${reference}`);
  await expect(page.locator('[data-facts]')).toContainText(reference);
  await page.getByRole('link', { name: 'Skip to the main text' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-facts]')).toContainText(reference);
  await expect(page.locator('[data-facts]')).toBeVisible();
  for (const odd of ['page-main', '../../staff', '<img src=x onerror=alert(1)>', '0000-0000']) {
    await page.goto('about:blank');
    await page.goto(`/inbox#${odd}`);
    await expect(page.getByRole('heading', { level: 2, name: 'New' })).toBeVisible();
  }
  // The server answers 404 for a reference that is none.
  expect(complaints.filter((text) => !text.includes('404'))).toEqual([]);
  await context.close();
});

test('without scripts the page says what it needs', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    baseURL: inbox.server.origin,
  });
  await context.addCookies([await inbox.server.signIn('No Scripts')]);
  const page = await context.newPage();
  await page.goto('/inbox');
  await expect(page.locator('noscript p')).toBeVisible();
  await context.close();
});
