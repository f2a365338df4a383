import { expect, lookTest as test } from '../test';

// As most visitors have it.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  for (const anchor of ['medical-aid', 'how-many-sessions', 'link-to-one-answer']) {
    test(`/faq#${anchor} brings the question and its answer into view`, async ({ page }) => {
      await page.goto(`/faq#${anchor}`);
      const question = page.locator(`[id="${anchor}"]`);
      await expect(question).toBeInViewport({ ratio: 1 });
      await expect(question.locator('xpath=following-sibling::*[1]')).toBeInViewport();
    });
  }

  test('the index is folded by group, leads to an answer, and the answer leads back', async ({
    page,
  }) => {
    await page.goto('/faq');
    const index = page.getByRole('navigation', { name: 'All questions' });
    // Three screens, where every question at once would be thirty.
    expect((await index.boundingBox())?.height).toBeLessThan(640 * 3);
    const question = index.getByRole('link', { name: 'Will my medical aid pay?' });
    await expect(question).toBeHidden();
    await index.getByText('Money').click();
    await question.click();
    await expect(page).toHaveURL(/#medical-aid$/);
    const answer = page.getByRole('article').filter({ has: page.locator('#medical-aid') });
    await expect(page.locator('#medical-aid')).toBeInViewport();
    await answer.getByRole('link', { name: 'All questions' }).click();
    await expect(page.locator('#page-questions')).toBeInViewport();
    // Still as it was left.
    await expect(question).toBeVisible();
  });

  test('a question leads to the page of its answer', async ({ page }) => {
    await page.goto('/faq#medical-aid');
    await page.locator('#medical-aid').getByRole('link').click();
    await expect(page).toHaveURL(/\/faq\/medical-aid$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Will my medical aid pay?');
  });
});

test('whoever arrived at one answer prints that one, and everybody else prints all', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/faq#medical-aid');
  await expect(page.locator('#medical-aid')).toBeVisible();
  await expect(page.getByRole('article').filter({ visible: true })).toHaveCount(1);
  await expect(page.getByRole('heading', { name: 'Sources used here' })).toBeHidden();
  await expect(page.getByText('The sources of this answer are on its own page')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('0800 567 567');
  await page.goto('/faq');
  expect(await page.getByRole('article').filter({ visible: true }).count()).toBeGreaterThan(100);
  await expect(page.getByText('The sources of this answer are on its own page')).toBeHidden();
});
