import type { Page } from '@playwright/test';
import { readFile, save } from './editor-page';
import { expect, folderTest as test } from './editor-test';

const question = 'Does it work?';

function field(page: Page) {
  return page.getByRole('textbox', { name: 'Question' });
}

/** Answers each question of the browser, and counts them. */
function answer(page: Page) {
  const asked = { count: 0, leaves: false };
  page.on('dialog', async (dialog) => {
    asked.count += 1;
    expect(dialog.message()).toContain('You have not saved what you changed here');
    await (asked.leaves ? dialog.accept() : dialog.dismiss());
  });
  return asked;
}

test.describe('an entry that was changed and not saved', () => {
  test('is not left without a question, by the arrow, Escape or the browser’s way back', async ({
    page,
  }) => {
    const asked = answer(page);
    await page.getByText(question).click();
    await field(page).click();
    await page.keyboard.press('End');
    await page.keyboard.type(' Or not?');
    const back = page.getByRole('button', { name: 'Cancel Editing' });
    await back.click();
    await expect.poll(() => asked.count).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => asked.count).toBe(2);
    await page.evaluate(() => history.back());
    await expect.poll(() => asked.count).toBe(3);
    await expect(field(page)).toHaveValue(`${question} Or not?`);
    asked.leaves = true;
    await back.click();
    await expect(field(page)).toHaveCount(0);
    expect(asked.count).toBe(4);
  });

  test('is left without one if nothing was changed, or once it is saved', async ({ page }) => {
    const asked = answer(page);
    await page.getByText(question).click();
    await field(page).click();
    await page.getByRole('button', { name: 'Cancel Editing' }).click();
    await page.getByText(question).click();
    await field(page).fill('Can it work?');
    await save(page);
    await expect.poll(() => readFile(page, 'faq/does-it-work.md')).toContain('Can it work?');
    await expect(field(page)).toHaveCount(0);
    expect(asked.count).toBe(0);
  });
});
