import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { writeTo } from '../../../lib/contact/store/engines/write-to';
import { fillStore } from '../../support/inbox/fill-store';
import { startInboxServer } from '../../support/inbox/inbox-server';
import { expect, test } from '../test';
import { chooseKey, openDesk } from './a-desk';

test('while texts and notes are read and written, neither they nor the key leave the browser', async ({
  browser,
}) => {
  const server = await startInboxServer();
  const references = await fillStore(server.service, 3, new Date(), server.publicKeys);
  const { page, context } = await openDesk(browser, server, 'Thandi', 'manager');
  const sent: string[] = [];
  context.on('request', (request) => {
    sent.push(request.url(), JSON.stringify(request.headers()), request.postData() ?? '');
  });
  await chooseKey(page, server.key);
  await page.locator(`[data-reference="${references[0]}"]`).click();
  await expect(page.locator('[data-message]')).toContainText('When could I come?');
  await page.getByLabel('New note').fill('Kanarienvogel, rang at ten');
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.locator('[data-notes]')).toContainText('Kanarienvogel');
  await page.getByRole('link', { name: 'Back to the list' }).click();
  // The list is drawn again when it has arrived, with an empty field.
  await expect(async () => {
    await page.getByLabel('Reference, name, e-mail or phone').fill('Person 2');
    await page.keyboard.press('Enter');
    await expect(page.getByText('1 of 3 enquiries')).toBeVisible({ timeout: 3000 });
  }).toPass();
  await page.goto('/inbox#manage');
  await expect(page.getByText('The key is in use.')).toBeVisible();
  await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /JSON/ }).click(),
  ]);
  // Another person's browser opens the note too.
  const other = await openDesk(browser, server, 'Ben');
  await other.page.goto(`/inbox#${references[0]}`);
  await chooseKey(other.page, server.key);
  await expect(other.page.locator('[data-notes]')).toContainText('Kanarienvogel');

  const stored = readdirSync(server.dataDir)
    .map((name) => readFileSync(path.join(server.dataDir, name), 'latin1'))
    .join('');
  const places = { requests: sent.join('\n'), store: stored, log: server.getLog() };
  // What is looked for would be found: each of them does hold a reference, or the log's own words.
  expect(places.requests).toContain(references[0]);
  expect(places.store).toContain(references[0]);
  expect(places.log).toContain('Enquiries are stored in');
  const secrets = [
    ...['Kanarienvogel', 'Person 0', 'Person 2', 'person-0@', '082 555', 'When could I come'],
    // Of the key, in any case and part of it.
    (server.key ?? '').slice(20, 40),
  ];
  for (const [place, text] of Object.entries(places)) {
    for (const secret of secrets) {
      expect(text.toLowerCase().includes(secret.toLowerCase()), `${secret} in ${place}`).toBe(
        false,
      );
    }
  }
  // Nor does the browser keep them anywhere but in the memory of the page.
  const kept = await page.evaluate(async () => ({
    local: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    field: document.querySelector<HTMLInputElement>('[data-key-file]')?.files?.length,
  }));
  expect(kept).toEqual({ local: 0, databases: 0, field: 0 });
  await page.reload();
  await expect(page.getByLabel('Key file', { exact: true })).toBeVisible();
  await context.close();
  await other.context.close();
  await server.stop();
});

test('where nothing is encrypted, texts and notes are shown as they are', async ({ browser }) => {
  const server = await startInboxServer({ isEncrypted: false });
  const [reference] = await fillStore(server.service, 2, new Date());
  const { page, context } = await openDesk(browser, server, 'Thandi');
  await expect(page.locator(`[data-reference="${reference}"]`)).toContainText('Person 0');
  await expect(page.getByLabel('Key file', { exact: true })).toBeHidden();
  await page.locator(`[data-reference="${reference}"]`).click();
  await page.getByLabel('New note').fill('In plain words');
  await page.getByRole('button', { name: 'Save the note' }).click();
  await expect(page.locator('[data-notes]')).toContainText('In plain words');
  await context.close();
  await server.stop();
});

test('once the session has ended, nothing that was opened stays on the screen', async ({
  browser,
}) => {
  const server = await startInboxServer();
  await fillStore(server.service, 2, new Date(), server.publicKeys);
  const { page, context } = await openDesk(browser, server, 'Thandi');
  await chooseKey(page, server.key);
  await expect(page.locator('[data-list]')).toContainText('Person 0');
  await writeTo(server.service.database, 5000, (transaction) =>
    transaction.deleteFrom('sessions').execute(),
  );
  await page.getByRole('link', { name: /^Done \d/ }).click();
  await expect(page.getByRole('button', { name: /sign in/i })).toBeVisible();
  await expect(page.getByText('Person 0')).toHaveCount(0);
  await context.close();
  await server.stop();
});

test('a text from when there was a key asks for it, also where there is none now', async ({
  browser,
}) => {
  const server = await startInboxServer({ isEncrypted: false });
  const key = await generateX25519Identity();
  const publicKeys = [await identityToRecipient(key)];
  await fillStore(server.service, 1, new Date(), publicKeys);
  const { page, context } = await openDesk(browser, server, 'Thandi');
  await chooseKey(page, key);
  await expect(page.locator('[data-list]')).toContainText('Person 0');
  await context.close();
  await server.stop();
});
