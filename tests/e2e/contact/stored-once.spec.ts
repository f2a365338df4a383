import { expect, lookTest as test } from '../test';
import {
  aName,
  fillIn,
  openFilledIn,
  send,
  sendAndWait,
  storedUnder,
  waitForScripts,
} from './enquiry';

test('a double click sends one enquiry', async ({ page }) => {
  const name = aName();
  let posts = 0;
  page.on('request', (request) => {
    if (request.method() === 'POST') posts += 1;
  });
  await openFilledIn(page, name);
  await page.getByRole('button', send).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your message');
  expect(posts).toBe(1);
  expect(await storedUnder(name)).toHaveLength(1);
});

test('going back to send something else stores that too', async ({ page }) => {
  const name = aName();
  await openFilledIn(page, name);
  await sendAndWait(page);
  await page.goBack();
  await fillIn(page, name);
  await page.getByLabel('Message (optional)').fill('And another thing');
  await sendAndWait(page);
  expect(await storedUnder(name)).toHaveLength(2);
});

test('going back and sending again, on a page that was loaded again, stores nothing twice', async ({
  page,
}) => {
  const name = aName();
  await openFilledIn(page, name);
  await sendAndWait(page);
  const first = new URL(page.url()).search;
  await page.goBack();
  await waitForScripts(page);
  await fillIn(page, name);
  await sendAndWait(page);
  expect(new URL(page.url()).search).toBe(first);
  expect(await storedUnder(name)).toHaveLength(1);
});

test('a second visit of the form makes a second enquiry, also with the same words', async ({
  page,
}) => {
  const name = aName();
  for (const visit of [1, 2]) {
    await openFilledIn(page, name);
    await sendAndWait(page);
    expect(await storedUnder(name)).toHaveLength(visit);
  }
});

test.describe('when the network fails', () => {
  test.use({ allowedComplaints: [/Failed to load resource/] });

  test('an answer that gets lost on its way back makes no second enquiry', async ({ page }) => {
    const name = aName();
    await openFilledIn(page, name);
    await page.route('/api/contact', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await page.getByRole('button', send).click();
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
    await page.unroute('/api/contact');
    await sendAndWait(page);
    expect(await storedUnder(name)).toHaveLength(1);
  });
});
