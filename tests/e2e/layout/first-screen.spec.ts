import { expect, lookTest as test } from '../test';

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
  const waysOn = ['What happens', 'Could it help me?', 'Ask us'].map((name) =>
    page.getByRole('main').getByRole('link', { name, exact: true }).first(),
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
  const call = page
    .getByRole('region', { name: /^Emergency: / })
    .getByRole('link')
    .first();
  await expect(call).toHaveAttribute('href', /^tel:/);
  const box = await call.boundingBox();
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
  await footer.locator('summary').getByText('About this site').click();
  await expect(footer.getByRole('link', { name: 'Privacy' })).toBeVisible();

  // Where there is room, nothing has to be opened.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  await expect(footer.locator('a[href^="tel:"]:visible')).toHaveCount(all);
  await expect(footer.getByRole('link', { name: 'Privacy' })).toBeVisible();
});

test('the first stop of the keyboard is seen in full, with its ring', async ({ page }) => {
  await page.goto('/risks');
  await page.keyboard.press('Tab');
  const link = page.getByRole('link', { name: 'Skip to the main text' });
  await expect(link).toBeFocused();
  const covered = await link.evaluate((element) => {
    const ring = 5;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    if (left < ring || top < ring || right > innerWidth - ring) return 'its ring is cut off';
    const corners = [
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    const isOnTop = corners.every(([x, y]) => document.elementFromPoint(x, y) === element);
    return isOnTop ? undefined : 'something is in front of it';
  });
  expect(covered).toBeUndefined();
});
