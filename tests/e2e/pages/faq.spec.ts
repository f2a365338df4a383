import { expect, test } from '../test';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  for (const anchor of ['medical-aid', 'how-many-sessions', 'link-to-one-answer']) {
    test(`/faq#${anchor} opens its answer and brings it into view with its question`, async ({
      page,
    }) => {
      await page.goto(`/faq#${anchor}`);
      const answer = page.locator(`[id="${anchor}"]`);
      await expect(answer).toBeInViewport();
      await expect(answer.locator('xpath=preceding-sibling::summary')).toBeInViewport({ ratio: 1 });
    });
  }

  test('all questions are folded by group, and an answer leads back to them', async ({ page }) => {
    await page.goto('/faq');
    // A few screens, where every answer at once would be 170.
    expect((await page.locator('body').boundingBox())?.height).toBeLessThan(640 * 12);
    const question = page.getByRole('heading', { name: 'Will my medical aid pay?' });
    await expect(question).toBeHidden();
    await page.getByRole('heading', { name: 'Money' }).click();
    await question.click();
    const answer = page.locator('#medical-aid');
    await expect(answer).toBeVisible();
    await answer.getByRole('link', { name: 'All questions' }).click();
    await expect(page.locator('#page-questions')).toBeInViewport();
    // Still as it was left.
    await expect(question).toBeVisible();
  });

  test('an answer leads to its own page', async ({ page }) => {
    await page.goto('/faq#medical-aid');
    await page
      .locator('#medical-aid')
      .getByRole('link', { name: 'This answer on its own page' })
      .click();
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
  await expect(page.getByRole('heading', { name: 'Sources of this page' })).toBeHidden();
  await expect(page.getByText('The sources of this answer are on its own page')).toBeVisible();
  await expect(page.getByRole('contentinfo')).toContainText('0800 567 567');
  await page.goto('/faq');
  expect(await page.getByRole('article').filter({ visible: true }).count()).toBeGreaterThan(100);
  await expect(page.getByText('The sources of this answer are on its own page')).toBeHidden();
});
