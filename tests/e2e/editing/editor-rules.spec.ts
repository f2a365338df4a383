import {
  choose,
  fillInText,
  openCollection,
  openFolder,
  readFile,
  refusal,
  save,
  scrollTo,
} from './editor-page';
import { pathOf } from './editor-server';
import { expect, folderTest, test } from './editor-test';

test.describe('before anything is saved', () => {
  folderTest(
    'the rules say what is wrong, with their ids and in the words of the check',
    async ({ page }) => {
      const before = await readFile(page, 'faq/cost.md');
      await page.getByText('How much does it cost?').click();
      await fillInText(page, 'Ketamine is a proven treatment.\n\nIt takes {{no-such-figure}}.');
      await save(page);
      await expect(refusal(page)).toContainText('no-certainty');
      await expect(refusal(page)).toContainText(
        '"Ketamine is a proven" seems to promise certainty: say what was found',
      );
      await expect(refusal(page)).toContainText('known-figure');
      // Where, in words of the form and not by the line of a file.
      await expect(refusal(page)).toContainText('{{no-such-figure}}');
      await expect(refusal(page)).not.toContainText('faq/cost.md');
      await expect(refusal(page)).not.toContainText('try again later');
      // One line for each thing to fix.
      await expect(refusal(page).locator('.error')).toHaveCSS('white-space', 'pre-line');
      expect(await readFile(page, 'faq/cost.md')).toBe(before);
    },
  );

  folderTest(
    'an empty text is not saved, nor a page that the site needs as a draft',
    async ({ page }) => {
      await openCollection(page, 'Pages');
      await page.getByText('· costs').click();
      await scrollTo(page, 'Published or draft');
      await page.getByRole('radio', { name: 'Draft' }).check();
      await fillInText(page, '');
      await save(page);
      await expect(refusal(page)).toContainText('required-page');
      expect(await readFile(page, 'pages/costs.md')).toContain('status: published');
    },
  );

  test('a new entry does not take the place of a file that cannot be read, which is listed', async ({
    page,
    editor,
  }) => {
    const broken = '---\nquestion: "How long?\ngroup: money\n---\n\nText.\n';
    const files = new Map([...editor.files, [pathOf('faq/how-long.md'), broken]]);
    await openFolder(page, { ...editor, files });
    const row = page.getByRole('row').filter({ hasText: 'how-long' });
    await expect(row.filter({ hasText: 'cannot be read' })).toContainText('line 2');
    await page.getByRole('button', { name: 'New' }).click();
    await choose(page, 'Group', 'Money');
    await page.getByRole('spinbutton', { name: 'Place in its list' }).fill('9');
    await fillInText(page, 'Ask us first.');
    await page.getByRole('textbox', { name: 'Question' }).fill('How long?');
    await page.getByRole('textbox', { name: 'File name' }).fill('how-long');
    await save(page);
    await expect(page.getByText('Another entry has this file name')).toBeVisible();
    expect(await readFile(page, 'faq/how-long.md')).toBe(broken);
  });
});
