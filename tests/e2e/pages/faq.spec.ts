import { expect, test } from '../test';

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

  test('the index leads to an answer, and the answer to its own address', async ({ page }) => {
    await page.goto('/faq');
    const index = page.getByRole('navigation', { name: 'All questions' });
    await index.getByRole('link', { name: 'Will my medical aid pay?' }).click();
    await expect(page).toHaveURL(/#medical-aid$/);
    await expect(page.locator('#medical-aid')).toBeInViewport();
  });
});
