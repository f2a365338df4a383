import type { Browser } from '@playwright/test';
import { generateX25519Identity } from 'age-encryption';
import { writeTo } from '../../../lib/contact/store/engines/write-to';
import { fillStore } from '../../support/inbox/fill-store';
import { type InboxServer, startInboxServer } from '../../support/inbox/inbox-server';
import { findViolations } from '../find-violations';
import { expect, test } from '../test';
import { chooseKey, openDesk } from './a-desk';

let server: InboxServer;
let references: string[];

/** A few for each test, which change them. */
const perTest = 4;
let used = 0;

test.beforeAll(async () => {
  server = await startInboxServer({ settings: { ENQUIRY_LIMIT_PER_HOUR: '1000' } });
  references = await fillStore(server.service, 60, new Date(), server.publicKeys);
});

test.afterAll(() => server.stop());

/** An enquiry that no other test touches, of those at the top of the list, and its sender. */
function anEnquiry(): { reference: string; name: string } {
  const index = references.length - 1 - used * perTest;
  used += 1;
  return { reference: references[index] ?? '', name: `Person ${index}` };
}

let people = 0;

async function aDesk(browser: Browser, role: 'staff' | 'manager' = 'staff') {
  people += 1;
  const name = `Thandi ${process.pid} ${people}`;
  const desk = await openDesk(browser, server, name, role);
  const complaints: string[] = [];
  desk.page.on('console', (message) => {
    if (/error|warning/.test(message.type())) complaints.push(message.text());
  });
  desk.page.on('pageerror', (error) => complaints.push(error.message));
  return { ...desk, name, complaints };
}

test('the list is there without a key, and names appear with it', async ({ browser }) => {
  const { page, context, complaints } = await aDesk(browser);
  const { reference, name } = anEnquiry();
  const row = page.locator(`[data-reference="${reference}"]`);
  await expect(row).toContainText(reference);
  await expect(row).toContainText('Unread');
  await expect(page.getByText(name, { exact: false })).toHaveCount(0);
  await chooseKey(page, server.key);
  await expect(row).toContainText(`${name} (${reference})`);
  await expect(page.getByText('The key is in use.')).toBeVisible();
  await page.getByRole('button', { name: /^Forget it/ }).click();
  await expect(row).not.toContainText(name);
  await expect(page.getByLabel('Key file', { exact: true })).toBeFocused();
  expect(complaints).toEqual([]);
  await context.close();
});

test('one is opened, taken in hand, answered and noted, and the key lasts', async ({ browser }) => {
  const { page, context, complaints } = await aDesk(browser);
  const { reference, name } = anEnquiry();
  await chooseKey(page, server.key);
  await page.getByRole('link', { name: `${name} (${reference})` }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
  const index = name.replace('Person ', '');
  await expect(page.getByRole('link', { name: /^Write to/ })).toHaveAttribute(
    'href',
    `mailto:person-${index}@example.org`,
  );
  await expect(page.getByRole('link', { name: /^Ring/ })).toHaveAttribute('href', /^tel:082555/);
  await page.getByRole('button', { name: 'Take it in hand' }).click();
  await expect(page.getByText(/^In hand, with you/)).toBeVisible();
  await page.getByLabel('New note').fill('Rang at ten\nno answer <b>');
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.locator('[data-notes] li')).toContainText('no answer <b>');
  await expect(page.getByLabel('New note')).toHaveValue('');
  await page.getByText('Write a reply').click();
  const link = page.getByRole('link', { name: 'Open in my mail program' });
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(new RegExp(reference));
  await page.getByLabel('Text', { exact: true }).fill('Dear Person & co\nYes?');
  await expect(link).toHaveAttribute('href', /body=Dear%20Person%20%26%20co%0D%0AYes%3F$/);
  // It stays with its enquiry while another is looked at.
  const other = anEnquiry();
  await page.goto(`${page.url().split('#')[0]}#${other.reference}`);
  await expect(page.getByRole('heading', { level: 2, name: other.name })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue('Dear Person & co\nYes?');
  await page.getByRole('button', { name: 'Answered: waiting for them' }).click();
  await expect(page.getByText(/^Waiting for their answer, with you/)).toBeVisible();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page.locator(`[data-reference="${reference}"]`)).toHaveCount(0);
  await page.getByRole('link', { name: /^Waiting for their answer \d/ }).click();
  // Still with its name: nothing on the way has cost the key.
  await expect(page.locator(`[data-reference="${reference}"]`)).toContainText(name);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a file that is no key, a mistyped one and another key say what to do', async ({
  browser,
}) => {
  const { page, context } = await aDesk(browser);
  const { reference, name } = anEnquiry();
  const problem = page.locator('[data-key-problem]');
  await chooseKey(page, 'hello');
  await expect(problem).toContainText('no key in this file');
  await chooseKey(page, server.publicKeys[0]);
  await expect(problem).toContainText('public key only');
  await chooseKey(page, `${server.key?.slice(0, -1)}2`);
  await expect(problem).toContainText('wrong letter');
  await chooseKey(page, 'AGE-SECRET-KEY-PQ-1ABC');
  await expect(problem).toContainText('of a kind that a browser cannot keep safe');
  await chooseKey(page, await generateX25519Identity());
  await expect(page.getByText('This key is not the one')).toBeVisible();
  await page.locator(`[data-reference="${reference}"]`).click();
  await expect(page.getByText('Your key does not open this text')).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
  await context.close();
});

test('a text that was changed in the store is not shown, and the others are', async ({
  browser,
}) => {
  const { page, context } = await aDesk(browser);
  const { reference } = anEnquiry();
  const other = references[1] ?? '';
  const { db } = server.service.database;
  const row = await db
    .selectFrom('enquiries')
    .select('details')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  const lines = row.details.split('\n');
  // Of the text itself, which is authenticated.
  const last = lines.length - 5;
  lines[last] = [...(lines[last] ?? '')].reverse().join('');
  await writeTo(server.service.database, 5000, (transaction) =>
    transaction
      .updateTable('enquiries')
      .set({ details: lines.join('\n') })
      .where('reference', '=', reference)
      .execute(),
  );
  await page.goto(`/inbox#${reference}`);
  await chooseKey(page, server.key);
  await expect(page.getByText('This text was changed or damaged')).toBeVisible();
  await page.goto(`/inbox#${other}`);
  await expect(page.getByRole('heading', { name: 'Person 1', exact: true })).toBeVisible();
  await context.close();
});

test('two people: what one does appears for the other, who loses nothing that they type', async ({
  browser,
}) => {
  const [anna, ben] = [await aDesk(browser), await aDesk(browser)];
  const { reference } = anEnquiry();
  // His page asks every 15 seconds whether anything has changed.
  await ben.page.clock.install();
  await ben.page.reload();
  for (const { page } of [anna, ben]) {
    await page.goto(`/inbox#${reference}`);
    await chooseKey(page, server.key);
    await expect(page.locator('[data-message]')).toContainText('When could I come?');
  }
  await ben.page.getByLabel('New note').fill('I was about to');
  await anna.page.getByRole('button', { name: 'Take it in hand' }).click();
  await expect(anna.page.getByText(/^In hand, with you/)).toBeVisible();
  // Before his page has heard of it.
  await ben.page.getByRole('button', { name: 'Take it in hand' }).click();
  await expect(ben.page.getByText('Somebody else was faster')).toBeVisible();
  await expect(ben.page.getByText(`In hand, with ${anna.name}`)).toBeVisible();
  await expect(ben.page.getByLabel('New note')).toHaveValue('I was about to');
  await anna.page.getByLabel('New note').fill('She rings at noon');
  await anna.page.getByRole('button', { name: 'Save the note' }).click();
  await expect(anna.page.locator('[data-notes]')).toContainText('She rings at noon');
  await ben.page.clock.fastForward(15_000);
  await expect(ben.page.locator('[data-news]')).toContainText(`${anna.name} wrote a note`);
  await expect(ben.page.locator('[data-notes]')).toContainText('She rings at noon');
  await expect(ben.page.getByLabel('New note')).toHaveValue('I was about to');
  await anna.context.close();
  await ben.context.close();
});

test('it is found by reference without a key, and by name with it', async ({ browser }) => {
  const { page, context } = await aDesk(browser);
  const { reference, name } = anEnquiry();
  const search = page.getByLabel('Reference, name, e-mail or phone');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await search.fill(name);
  await search.press('Enter');
  await expect(page.getByText('Names are encrypted')).toBeVisible();
  await chooseKey(page, server.key);
  // The search goes on by itself.
  await expect(page.locator(`[data-reference="${reference}"]`)).toContainText(name);
  await expect(page.getByRole('heading', { name: 'Found' })).toBeFocused();
  await expect(page.getByText('Names are encrypted')).toBeHidden();
  await search.fill(name.toLowerCase());
  await search.press('Enter');
  await expect(page.getByText(/ of 60 enquiries|could not be opened/)).toBeVisible();
  await expect(page.locator(`[data-reference="${reference}"]`)).toContainText(name);
  expect(requests.join('\n')).not.toMatch(/person/i);
  // What was found is still there after one of it was looked at.
  await page.locator(`[data-reference="${reference}"]`).click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the list' }).click();
  await expect(page.getByRole('heading', { name: 'Found' })).toBeVisible();
  await expect(page.locator(`[data-reference="${reference}"]`)).toContainText(name);
  await search.fill(reference.toLowerCase().replace('-', ''));
  await search.press('Enter');
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  await context.close();
});

test('one is deleted, with a reason', async ({ browser }) => {
  const { page, context, name: person } = await aDesk(browser);
  const { reference } = anEnquiry();
  await page.goto(`/inbox#${reference}`);
  await page.getByText('Delete …').click();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByLabel('Its sender asked for it').check();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText(`${reference} is deleted.`)).toBeVisible();
  const [entry] = (await server.service.audit.list()).filter(({ action }) => action === 'delete');
  expect(entry).toMatchObject({ reference, actor: person, reason: 'sender-asked' });
  await page.goto(`/inbox#${reference}`);
  await expect(page.getByText('it has been deleted')).toBeVisible();
  await context.close();
});

test('a manager exports what their browser has opened, and reads the log', async ({ browser }) => {
  const { page, context, complaints } = await aDesk(browser, 'manager');
  await page.getByRole('link', { name: 'Manage' }).click();
  await expect(page.getByText('Enquiries can be stored.')).toBeVisible();
  await page.getByRole('button', { name: /CSV/ }).click();
  await expect(page.getByText('choose the key file first')).toBeVisible();
  await chooseKey(page, server.key);
  await expect(page.getByText('The key is in use.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const csv = Buffer.concat(chunks).toString();
  expect(csv).toContain('Person 59,person-59@example.org');
  await page.getByRole('button', { name: 'Show the log' }).click();
  await expect(page.locator('[data-audit] li').first()).toContainText('read this log');
  await expect(page.locator('[data-audit]')).toContainText('exported, enquiries: ');
  expect(complaints).toEqual([]);
  await context.close();
});

test('it prints one enquiry and nothing around it', async ({ browser }) => {
  const { page, context } = await aDesk(browser);
  const { reference, name } = anEnquiry();
  await page.goto(`/inbox#${reference}`);
  await chooseKey(page, server.key);
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
    const { page, context } = await aDesk(browser, 'manager');
    const { reference, name } = anEnquiry();
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
    await chooseKey(page, server.key);
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
  const { page, context } = await aDesk(browser);
  const { reference } = anEnquiry();
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
  const { page, context } = await aDesk(browser);
  const { reference } = anEnquiry();
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
  const { page, context, complaints } = await aDesk(browser);
  const { reference } = anEnquiry();
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
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: server.origin });
  await context.addCookies([await server.signIn('No Scripts')]);
  const page = await context.newPage();
  await page.goto('/inbox');
  await expect(page.locator('noscript p')).toBeVisible();
  await context.close();
});
