import type { Page } from '@playwright/test';
import { fieldOf, openCollection, readFile, save, scrollTo } from './editor-page';
import { expect, folderTest as test } from './editor-test';

/** The pane beside the form. */
function preview(page: Page) {
  return page.frameLocator('iframe.preview');
}

test.describe('a form', () => {
  test('lists drafts as such, in groups and in the order of the site', async ({ page }) => {
    await expect(page.getByRole('row').filter({ hasText: '· draft-question' })).toContainText(
      'draft)',
    );
    await expect(page.getByRole('row').filter({ hasText: '· cost' })).not.toContainText('draft)');
    // In words, and not as the file has it.
    await expect(page.getByText('On the day', { exact: true })).toBeVisible();
    await expect(page.getByText('on-the-day', { exact: true })).toHaveCount(0);
  });

  test('offers the clinic’s figures with their values, and saves their names', async ({ page }) => {
    await openCollection(page, 'Pages');
    await page.getByText('· what-is-ketamine').click();
    await scrollTo(page, 'Figures shown below the summary');
    const field = fieldOf(page, 'Figures shown below the summary');
    // What it is, and its value.
    await expect(field).toContainText('The infusion');
    await expect(field).toContainText('about 50 minutes');
  });

  test('has pickers that put a source, a figure and a link into the text', async ({ page }) => {
    await page.getByText('How much does it cost?').click();
    await scrollTo(page, 'Text');
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    await text.fill('A study counted that.');
    await text.press('Control+End');
    await page
      .getByLabel('Cite a source')
      .fill(
        'Ketamine versus ECT for treatment-resistant depression without psychosis (ELEKT-D), Anand A, et al., 2023',
      );
    await expect(text).toHaveValue('A study counted that.[^anand-2023]');
    // Where several fit, they are shown to choose from.
    await page.getByLabel('Link to a page').fill('cost');
    await page.keyboard.press('Enter');
    const links = page.locator('.picker').filter({ hasText: 'Link to a page' });
    await expect(links.getByRole('status')).toHaveText(/^\d fit: choose one$/);
    await links.getByRole('button', { name: 'How much does it cost?' }).click();
    await expect(text).toHaveValue(/\[How much does it cost\?\]\(\/faq\/cost\)$/);
    await expect(links.getByRole('button')).toHaveCount(0);
    // By the name that texts cite it by, too; and what went in is said.
    await text.fill('A study counted that.');
    await text.press('Control+End');
    await page.getByLabel('Cite a source').fill('anand-2023');
    await page.keyboard.press('Enter');
    const sources = page.locator('.picker').filter({ hasText: 'Cite a source' });
    await expect(sources.getByRole('status')).toHaveText(/^Put into the text: .*ELEKT-D/);
    await expect(text).toHaveValue('A study counted that.[^anand-2023]');
    await text.press('Control+End');
    // So much of it that it is the only one, and Enter.
    await page.getByLabel('Print a figure').fill('infusions in a course');
    await page.keyboard.press('Enter');
    await page.getByLabel('Link to a page').fill('Risks and side effects');
    await expect(text).toHaveValue(/\.\[\^anand-2023\]\{\{sessions\}\}\[.+\]\(\/risks\)$/);
    // An answer shows no photograph.
    await expect(page.getByLabel('Show a photograph')).toHaveCount(0);
  });

  test('shows a photograph of images/ and takes no other', async ({ page }) => {
    await openCollection(page, 'Locations');
    await page.getByRole('row').filter({ hasText: 'Madison' }).getByText('Madison').click();
    await scrollTo(page, 'Photograph');
    const photograph = page.getByRole('group', { name: 'entrance.jpg' });
    await photograph.getByRole('button', { name: 'Expand' }).click();
    const photo = page.getByRole('combobox', { name: 'File of the photograph' });
    await expect(photo).toHaveValue('entrance.jpg');
    await expect(photo.locator('option')).toContainText(['No photograph', 'alex-example.jpg']);
    await photo.selectOption('room.jpg');
    await save(page);
    await expect.poll(() => readFile(page, 'locations/madison.md')).toContain('file: room.jpg');

    // Somebody is far below the beginning of the page beside the form.
    await page.setViewportSize({ width: 1400, height: 900 });
    await openCollection(page, 'People');
    await page.getByText('Robin Example').first().click();
    const person = preview(page).getByRole('heading', { name: /Robin.Example/ });
    await expect(person).toBeInViewport();
  });

  test('has its page beside it, drawn as the site draws it, and what the check says', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await page.getByText('How much does it cost?').click();
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(
      /How much does it cost\?/,
    );
    // A figure is filled in, and the site's own style applies.
    await expect(preview(page).getByText('A course is', { exact: false })).toContainText(
      'infusions, so look at the whole course',
    );
    await expect(preview(page).locator('h1')).toHaveCSS('font-family', /Charter/);
    await page.getByRole('textbox', { name: 'Question' }).fill('Is it a proven treatment?');
    await expect(preview(page).getByRole('heading', { level: 1 })).toHaveText(
      /Is it a proven treatment\?/,
    );
    await scrollTo(page, 'Text');
    await page
      .getByRole('textbox', { name: 'Text', exact: true })
      .fill('It is a proven treatment.');
    await expect(preview(page).getByRole('status')).toContainText('no-certainty');
    // What a second person should read before it is published is open already.
    const changes = preview(page).locator('details', { hasText: 'What you have changed' });
    await expect(
      changes.locator('ins').filter({ hasText: 'proven treatment' }).first(),
    ).toBeVisible();
    await expect(changes.locator('del').first()).toBeVisible();
  });

  test('marks a lost "not" alone, and says that it matters', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    const before = await readFile(page, 'faq/when-can-i-drive.md');
    // As the development server answers, which can ask git.
    await page.route('**/admin/versions?*', (route) => {
      const versions = [{ id: 'abc', submittedAt: '2026-11-20T09:30:00Z', summary: 'Say when' }];
      return route.request().url().endsWith('&id=abc')
        ? route.fulfill({ body: before.replace(/^order: .*$/m, 'order: 77') })
        : route.fulfill({ json: versions });
    });
    await page.getByText('When can I drive again?').click();
    const text = page.getByRole('textbox', { name: 'Text', exact: true });
    await text.fill('You may not drive on the day.');
    await save(page);
    await expect
      .poll(() => readFile(page, 'faq/when-can-i-drive.md'))
      .toContain('You may not drive');
    await page.getByText('When can I drive again?').click();
    await text.fill('You may drive on the day.');
    const changes = preview(page).locator('details', { hasText: 'check these words' });
    await expect(changes.locator('del')).toHaveText('not ');
    await expect(changes).toContainText('a word like “not”');
    await expect(changes.locator('ins')).toHaveCount(0);

    // Back to what it said before it was saved, which this browser has kept.
    await preview(page).getByText('Go back to an earlier version').click();
    await expect(preview(page).getByRole('button', { name: 'Submitted on' })).toContainText(
      'Say when',
    );
    await preview(page).getByRole('button', { name: 'until you saved' }).click();
    const otherwise = preview(page).getByRole('region', {
      name: 'What that version has otherwise',
    });
    await expect(otherwise.locator('ins').first()).toContainText('Not for');
    await preview(page).getByRole('button', { name: 'Put all of it' }).click();
    await expect(text).toHaveValue(/^Not for/);
    await preview(page).getByRole('button', { name: 'Undo' }).click();
    await expect(text).toHaveValue('You may drive on the day.');
    // A field alone, of a version that was submitted.
    await preview(page).getByRole('button', { name: 'Submitted on' }).click();
    await preview(page).getByRole('button', { name: 'Only “Place in its list”' }).click();
    await expect(page.getByRole('spinbutton', { name: 'Place in its list' })).toHaveValue('77');
    await expect(text).toHaveValue('You may drive on the day.');
    await preview(page).getByRole('button', { name: 'Undo' }).click();
    await preview(page).getByRole('button', { name: 'until you saved' }).click();
    await preview(page).getByRole('button', { name: 'Only “Text”' }).click();
    await save(page);
    const day = /^updatedOn: .*$/m;
    await expect
      .poll(async () => (await readFile(page, 'faq/when-can-i-drive.md')).replace(day, ''))
      .toBe(before.replace(day, ''));
    await page.unroute('**/admin/versions?*');
  });

  test('of a new entry has a preview before it has a name, and asks for a file name', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await openCollection(page, 'Notices for some days');
    await page.getByRole('button', { name: 'Create New Entry' }).first().click();
    await page.getByRole('textbox', { name: 'What the notice says' }).click();
    await page.keyboard.type('We are closed today.');
    await expect(preview(page).getByText('We are closed today.').first()).toBeVisible();
    await expect(preview(page).getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'File name' })).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'File name' })).toBeVisible();
    // A place is chosen here, not made.
    await expect(fieldOf(page, 'Places whose pages show it')).toContainText('Dubuque');
    await expect(page.getByRole('button', { name: 'Add Location' })).toBeHidden();
  });
});
