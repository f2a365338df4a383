import { expect, lookTest as test } from '../test';

const crisisPage = '/conditions/suicidal-thoughts';

test('a page about treatment ends with how to ask, and says what is still being confirmed', async ({
  page,
}) => {
  await page.goto('/conditions/ptsd');
  const ask = page.getByRole('region', { name: 'Ask us' });
  await expect(ask.getByRole('link', { name: 'How to reach us' })).toHaveAttribute(
    'href',
    '/contact',
  );
});

test('on a phone the page on suicidal thoughts begins with help, above its list of sections', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(crisisPage);
  const main = page.getByRole('main');
  const top = async (name: string | RegExp, role: 'region' | 'navigation') =>
    (await main.getByRole(role, { name }).first().boundingBox())?.y ?? Number.NaN;
  const box = await top(/^Emergency/, 'region');
  expect(box).toBeLessThan(await top('On this page', 'navigation'));
  expect(box).toBeLessThan(640);
});

test('it ends with calling, telling someone and the page for companions, never with the form', async ({
  page,
}) => {
  await page.goto(crisisPage);
  const end = page.getByRole('region', { name: 'If you need help now' });
  await expect(end).toContainText('Tell someone');
  await expect(end.locator('a[href="/companion"]')).toBeVisible();
  await expect(end.locator('a[href^="tel:"]')).toHaveCount(2);
  const main = page.getByRole('main');
  await expect(main.locator('a[href^="/contact"], a[href^="/costs"]')).toHaveCount(0);
});

test('on a phone how to reach a person is above the form', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/contact');
  const reach = await page.getByRole('region', { name: 'How to reach us' }).boundingBox();
  const form = await page.locator('form').boundingBox();
  expect(reach?.y).toBeLessThan(form?.y ?? 0);
});
