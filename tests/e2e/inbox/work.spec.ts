import { generateX25519Identity } from 'age-encryption';
import { writeTo } from '../../../lib/contact/store/engines/write-to';
import { mistypeKey } from '../../support/inbox/mistype-key';
import { expect, test } from '../test';
import { chooseKey } from './a-desk';
import { aFullInbox } from './full-inbox';

const inbox = aFullInbox();

test('the list is there without a key, and names appear with it', async ({ browser }) => {
  const { page, context, complaints } = await inbox.openDesk(browser);
  const { reference, name } = inbox.takeEnquiry();
  const row = page.locator(`[data-reference="${reference}"]`);
  await expect(row).toContainText(reference);
  await expect(row).toContainText('Unread');
  await expect(page.getByText(name, { exact: false })).toHaveCount(0);
  await chooseKey(page, inbox.server.key);
  await expect(row).toContainText(`${name} (${reference})`);
  await expect(page.getByText('The key is in use.')).toBeVisible();
  await page.getByRole('button', { name: /^Forget it/ }).click();
  await expect(row).not.toContainText(name);
  await expect(page.getByLabel('Key file', { exact: true })).toBeFocused();
  expect(complaints).toEqual([]);
  await context.close();
});

test('one is opened, taken in hand, answered and noted, and the key lasts', async ({ browser }) => {
  const { page, context, complaints } = await inbox.openDesk(browser);
  const { reference, name, address } = inbox.takeEnquiry();
  await chooseKey(page, inbox.server.key);
  await page.getByRole('link', { name: `${name} (${reference})` }).click();
  await expect(page.getByRole('heading', { level: 2, name })).toBeFocused();
  await expect(page.getByRole('link', { name: /^Write to/ })).toHaveAttribute(
    'href',
    `mailto:${address}`,
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
  const other = inbox.takeEnquiry();
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
  const { page, context } = await inbox.openDesk(browser);
  const { reference, name } = inbox.takeEnquiry();
  const problem = page.locator('[data-key-problem]');
  await chooseKey(page, 'hello');
  await expect(problem).toContainText('no key in this file');
  await chooseKey(page, inbox.server.publicKeys[0]);
  await expect(problem).toContainText('public key only');
  await chooseKey(page, mistypeKey(inbox.server.key ?? ''));
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
  const { page, context } = await inbox.openDesk(browser);
  const { reference } = inbox.takeEnquiry();
  const other = inbox.references[1] ?? '';
  const { db } = inbox.server.service.database;
  const row = await db
    .selectFrom('enquiries')
    .select('details')
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow();
  const lines = row.details.split('\n');
  // Of the text itself, which is authenticated.
  const last = lines.length - 5;
  lines[last] = [...(lines[last] ?? '')].reverse().join('');
  await writeTo(inbox.server.service.database, 5000, (transaction) =>
    transaction
      .updateTable('enquiries')
      .set({ details: lines.join('\n') })
      .where('reference', '=', reference)
      .execute(),
  );
  await page.goto(`/inbox#${reference}`);
  await chooseKey(page, inbox.server.key);
  await expect(page.getByText('This text was changed or damaged')).toBeVisible();
  await page.goto(`/inbox#${other}`);
  await expect(page.getByRole('heading', { name: 'Person 1', exact: true })).toBeVisible();
  await context.close();
});

test('two people: what one does appears for the other, who loses nothing that they type', async ({
  browser,
}) => {
  const [anna, ben] = [await inbox.openDesk(browser), await inbox.openDesk(browser)];
  const { reference } = inbox.takeEnquiry();
  // His page asks every 15 seconds whether anything has changed.
  await ben.page.clock.install();
  await ben.page.reload();
  for (const { page } of [anna, ben]) {
    await page.goto(`/inbox#${reference}`);
    await chooseKey(page, inbox.server.key);
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
  const { page, context } = await inbox.openDesk(browser);
  const { reference, name } = inbox.takeEnquiry();
  const search = page.getByLabel('Reference, name, e-mail or phone');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url() + (request.postData() ?? '')));
  await search.fill(name);
  await search.press('Enter');
  await expect(page.getByText('Names are encrypted')).toBeVisible();
  await chooseKey(page, inbox.server.key);
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
  const { page, context, name: person } = await inbox.openDesk(browser);
  const { reference } = inbox.takeEnquiry();
  await page.goto(`/inbox#${reference}`);
  await page.getByText('Delete …').click();
  page.on('dialog', (dialog) => void dialog.accept());
  await page.getByLabel('Its sender asked for it').check();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByText(`${reference} is deleted.`)).toBeVisible();
  const [entry] = (await inbox.server.service.audit.list()).filter(
    ({ action }) => action === 'delete',
  );
  expect(entry).toMatchObject({ reference, actor: person, reason: 'sender-asked' });
  await page.goto(`/inbox#${reference}`);
  await expect(page.getByText('it has been deleted')).toBeVisible();
  await context.close();
});

test('a manager exports what their browser has opened, and reads the log', async ({ browser }) => {
  const { page, context, complaints } = await inbox.openDesk(browser, 'manager');
  const { name, address } = inbox.takeEnquiry();
  await page.getByRole('link', { name: 'Manage' }).click();
  await expect(page.getByText('Enquiries can be stored.')).toBeVisible();
  await page.getByRole('button', { name: /CSV/ }).click();
  await expect(page.getByText('choose the key file first')).toBeVisible();
  await chooseKey(page, inbox.server.key);
  await expect(page.getByText('The key is in use.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /CSV/ }).click(),
  ]);
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  const csv = Buffer.concat(chunks).toString();
  expect(csv).toContain(`${name},${address}`);
  await page.getByRole('button', { name: 'Show the log' }).click();
  await expect(page.locator('[data-audit] li').first()).toContainText('read this log');
  await expect(page.locator('[data-audit]')).toContainText('exported, enquiries: ');
  expect(complaints).toEqual([]);
  await context.close();
});
