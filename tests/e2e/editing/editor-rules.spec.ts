import {
  fillInText,
  openCollection,
  openFolder,
  readFile,
  refusal,
  save,
  scrollTo,
  writeFile,
} from './editor-page';
import { expect, pathOf, test } from './editor-server';

test.describe('before anything is saved', () => {
  test.setTimeout(60_000);

  test('the rules say what is wrong, with their ids and in the words of the check', async ({
    page,
    editor,
  }) => {
    await openFolder(page, editor);
    const before = await readFile(page, 'faq/cost.md');
    await page.getByText('How much does it cost?').click();
    await fillInText(page, 'Ketamine is a proven treatment.\n\nIt takes {{no-such-figure}}.');
    await save(page);
    await expect(refusal(page)).toContainText('no-certainty');
    await expect(refusal(page)).toContainText(
      '"Ketamine is a proven" promises certainty: say what was found',
    );
    await expect(refusal(page)).toContainText('known-figure');
    // Where, in words of the form and not by the line of a file.
    await expect(refusal(page)).toContainText('{{no-such-figure}}');
    await expect(refusal(page)).not.toContainText('faq/cost.md');
    await expect(refusal(page)).not.toContainText('try again later');
    // One line for each thing to fix.
    await expect(refusal(page).locator('.error')).toHaveCSS('white-space', 'pre-line');
    expect(await readFile(page, 'faq/cost.md')).toBe(before);
  });

  test('an empty text is not saved, nor a page that the site needs as a draft', async ({
    page,
    editor,
  }) => {
    await openFolder(page, editor);
    await openCollection(page, 'Pages');
    await page.getByText('· costs').click();
    await scrollTo(page, 'Published or draft');
    await page.getByRole('radio', { name: 'Draft' }).check();
    await fillInText(page, '');
    await save(page);
    await expect(refusal(page)).toContainText('required-page');
    expect(await readFile(page, 'pages/costs.md')).toContain('status: published');
  });

  test('a new entry does not take the place of a file that cannot be read, which is listed', async ({
    page,
    editor,
  }) => {
    await openFolder(page, editor);
    const broken = '---\nquestion: "How long?\ngroup: money\n---\n\nText.\n';
    await writeFile(page, pathOf('faq/how-long.md'), broken);
    await page.reload();
    await openCollection(page, 'Questions');
    const row = page.getByRole('row').filter({ hasText: 'how-long' });
    await expect(row.filter({ hasText: 'cannot be read' })).toContainText('line 2');
    await page.getByRole('button', { name: 'New' }).click();
    await page.getByRole('combobox', { name: 'Group' }).click();
    await page.getByRole('option', { name: 'Money' }).click();
    await page.getByRole('spinbutton', { name: 'Place in its list' }).fill('9');
    await fillInText(page, 'Ask us first.');
    await page.getByRole('textbox', { name: 'Question' }).fill('How long?');
    await page.getByRole('textbox', { name: 'File name' }).fill('how-long');
    await save(page);
    await expect(page.getByText('Another entry has this file name')).toBeVisible();
    expect(await readFile(page, 'faq/how-long.md')).toBe(broken);
  });

  test('the day of the last change follows by itself when readers see another text', async ({
    page,
    editor,
  }) => {
    await openFolder(page, editor);
    await page.getByText('How much does it cost?').click();
    await page.getByRole('textbox', { name: 'Question' }).fill('What does it cost?');
    await save(page);
    await expect.poll(() => readFile(page, 'faq/cost.md')).toContain('What does it cost?');
    const [, day] = /^updatedOn: (.*)$/m.exec(await readFile(page, 'faq/cost.md')) ?? [];
    expect(day).not.toBe('2026-11-20');
    expect(Math.abs(Date.now() - Date.parse(day ?? ''))).toBeLessThan(48 * 3600 * 1000);
  });
});
