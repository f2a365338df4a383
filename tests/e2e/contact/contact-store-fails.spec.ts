import { expect, test } from '../test';
import { aName, lockStore, openFilledIn, send, storedUnder } from './enquiry';

// A post that meets the lock is answered with 503, which the browser's console reports.
test.use({ allowedComplaints: [/503 \(Service/] });

// One at a time: the lock stops the posts of other tests too.
test.describe.configure({ mode: 'serial' });

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with${javaScriptEnabled ? '' : 'out'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('a store that cannot be written loses nothing typed, and says how else to ask', async ({
      page,
    }) => {
      const name = aName();
      await openFilledIn(page, name);
      const unlock = lockStore();
      await page.getByRole('button', send).click();
      const notice = page.getByText('We could not save your message just now');
      await expect(notice).toBeVisible();
      await expect(notice).toContainText('listed under Locations');
      unlock();
      if (!javaScriptEnabled) {
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(
          'Your message was not sent',
        );
        const footer = page.getByRole('contentinfo');
        await expect(footer.getByRole('link', { name: '112' })).toBeVisible();
        await page.goBack();
      }
      await expect(page.getByLabel('Your name')).toHaveValue(name);
      await expect(page.getByLabel('Message (optional)')).toHaveValue('Line one\nLine two');
      await page.getByRole('button', send).click();
      await expect(page.getByText('Your reference:')).toBeVisible();
      expect(await storedUnder(name)).toHaveLength(1);
    });
  });
}

test('the health check reports a store that works, and one that does not', async ({ request }) => {
  const well = await request.get('/api/health');
  expect(await well.json()).toMatchObject({ store: 'ok', deadLetters: 0 });
  const unlock = lockStore();
  const ill = await request.get('/api/health');
  unlock();
  expect(ill.status()).toBe(503);
  expect(await ill.json()).toMatchObject({ status: 'failing', store: 'failing' });
});
