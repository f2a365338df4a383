import { expect, lookTest as test } from '../test';
import { storedByMessage, waitForScripts } from './enquiry';

const question = 'Something wrong or unclear on this page?';

/** A message that no other test has written. */
const aMessage = () => `The second sentence is unclear. ${crypto.randomUUID()}`;

for (const path of ['/risks', '/faq/cost', '/conditions/ptsd', '/']) {
  test(`from ${path} one says what is wrong there, without a name`, async ({ page }) => {
    await page.goto(path);
    await page.getByRole('link', { name: question }).click();
    await expect(page).toHaveURL(`/feedback#${path}`);
    await expect(page.getByRole('main')).toContainText('write nothing about your health');
    const message = aMessage();
    await waitForScripts(page);
    await expect(page.getByLabel('Which page is it about?')).toHaveValue(path);
    await page.getByLabel('What is wrong, unclear or missing?').fill(message);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page).toHaveURL(/\/feedback\/sent\?reference=/);
    const [stored] = await storedByMessage(message);
    expect(stored).toMatchObject({ topic: 'website', details: { page: path, name: '' } });
  });
}

test('a page that is not one of ours is not chosen', async ({ page }) => {
  for (const hash of ['/not-there', '%', '']) {
    await page.goto(`/feedback#${hash}`);
    await waitForScripts(page);
    await expect(page.getByLabel('Which page is it about?')).toHaveValue('');
  }
});

test('what is missing is said beside the field', async ({ page }) => {
  await page.goto('/feedback');
  await waitForScripts(page);
  await page.getByLabel('E-mail address (optional)').fill('a@example.org');
  await page.getByRole('button', { name: 'Send' }).click();
  const summary = page.getByRole('alert', { name: 'There is a problem' });
  await expect(summary.getByRole('link')).toHaveText([
    'Write what is wrong or unclear',
    /^Tick the box/,
  ]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one chooses the page, and the message is stored with it', async ({ page }) => {
    await page.goto('/risks');
    await page.getByRole('link', { name: question }).click();
    const message = aMessage();
    await page.getByLabel('Which page is it about?').selectOption({ value: '/risks' });
    await page.getByLabel('What is wrong, unclear or missing?').fill(message);
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page).toHaveURL(/\/feedback\/sent\?reference=/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
    const [stored] = await storedByMessage(message);
    expect(stored?.details?.page).toBe('/risks');
  });
});

test('every content page asks, and says which page it is', async ({ page }) => {
  for (const path of [
    '/procedure',
    '/locations/helderberg-strand',
    '/faq',
    '/sources',
    '/changes',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: question })).toHaveAttribute(
      'href',
      `/feedback#${path}`,
    );
  }
});
