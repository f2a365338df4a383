import { expect, lookTest as test } from '../test';

test('the feed of changes is Atom, and each page names it', async ({ page, request }) => {
  const feed = await request.get('/changes.xml');
  expect(feed.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  for (const path of ['/', '/risks', '/faq/cost', '/changes']) {
    await page.goto(path);
    await expect(page.locator('link[type="application/atom+xml"]')).toHaveAttribute(
      'href',
      'https://ketamine-clinic.example/changes.xml',
    );
  }
  // The browser that reads it finds no mistake in its XML.
  const root = await page.evaluate(
    (text) => {
      const { documentElement } = new DOMParser().parseFromString(text, 'application/xml');
      return `${documentElement.namespaceURI} ${documentElement.localName}`;
    },
    await feed.text(),
  );
  expect(root).toBe('http://www.w3.org/2005/Atom feed');
});

test('the page of changes leads to the feed', async ({ page }) => {
  await page.goto('/changes');
  await expect(page.getByRole('link', { name: /feed reader/ })).toHaveAttribute(
    'href',
    '/changes.xml',
  );
  await expect(page.getByText('There are no changes so far.')).toBeVisible();
});
