import { expect, test } from '../test';

test.use({ viewport: { width: 360, height: 640 } });

test('the first screen of a phone says what this is, for whom, where, and three ways on', async ({
  page,
}) => {
  await page.goto('/');
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toContainText('Ketamine infusions');
  await expect(title).toContainText('Strand');
  await expect(title).toContainText('Pietermaritzburg');
  const forWhom = page.getByText('mainly for depression that other treatment has not helped');
  const waysOn = ['What happens', 'Could it help me?', 'Ask us or call'].map((name) =>
    page.getByRole('main').getByRole('link', { name, exact: true }),
  );
  for (const part of [title, forWhom, ...waysOn]) {
    const box = await part.boundingBox();
    expect(box, String(part)).not.toBeNull();
    expect((box?.y ?? 0) + (box?.height ?? 0), String(part)).toBeLessThanOrEqual(640);
  }
  for (const way of waysOn) {
    expect((await way.boundingBox())?.height, String(way)).toBeGreaterThanOrEqual(44);
  }
});

test('the first screen of a phone has a way to call for help', async ({ page }) => {
  for (const path of ['/', '/risks', '/conditions/suicidal-thoughts']) {
    await page.goto(path);
    const bar = page.getByRole('complementary', { name: 'Help in an emergency' });
    await expect(bar.getByRole('link', { name: '112' })).toBeInViewport();
  }
  // Where somebody may need it, the box comes before anything that has to be read.
  const box = await page.getByRole('region', { name: /^Emergency: / }).boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
});

test('a footer on a phone is about a screen long, with two numbers, and the others one tap away', async ({
  page,
}) => {
  await page.goto('/costs');
  const footer = page.getByRole('contentinfo');
  expect((await footer.boundingBox())?.height).toBeLessThan(1.4 * 640);
  await expect(footer.locator('a[href^="tel:"]:visible')).toHaveCount(2);
  await footer.getByText('All helplines').click();
  const all = await footer.locator('a[href^="tel:"]:visible').count();
  expect(all).toBeGreaterThan(3);
  await footer.getByText('About this site').click();
  await expect(footer.getByRole('link', { name: 'Privacy' })).toBeVisible();

  // Where there is room, nothing has to be opened.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await expect(footer.locator('a[href^="tel:"]:visible')).toHaveCount(all);
  await expect(footer.getByRole('link', { name: 'Privacy' })).toBeVisible();
});
