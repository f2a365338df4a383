import type { Page } from '@playwright/test';
import { fieldOf, openCollection, readFile, refusal, save, scrollTo, tall } from './editor-page';
import { expect, folderTest as test } from './editor-test';

const pdf = 'tests/fixtures/clinics/small-us/files/insurance-form.pdf';

/** Tries to save what the form itself marks as wrong, or what the rules refuse. */
async function expectRefusal(page: Page, ...words: string[]) {
  await save(page);
  await expect(page.locator('[aria-invalid="true"], [role="alertdialog"]').first()).toBeVisible();
  if ((await refusal(page).count()) === 0) return;
  for (const word of words) await expect(refusal(page)).toContainText(word);
  await page.keyboard.press('Escape');
  await expect(refusal(page)).toHaveCount(0);
}

test('what a form would let through and the check does not is not saved', async ({ page }) => {
  await page.setViewportSize(tall);
  const before = await readFile(page, 'locations/dubuque.md');
  await openCollection(page, 'Locations');
  await page.getByRole('row').filter({ hasText: 'Dubuque' }).getByText('Dubuque').click();
  await page.getByRole('button', { name: 'Expand All' }).click();
  const amount = page.getByRole('spinbutton', { name: 'Price of one' }).first();

  await test.step('an amount below nothing', async () => {
    await amount.fill('-5');
    await expectRefusal(page, 'field-schema', '-5');
  });
  await test.step('an amount with a part of a unit, which is not rounded', async () => {
    await amount.fill('1450.5');
    await expectRefusal(page, 'field-schema', '1450.5');
    await expect(amount).toHaveValue('1450.5');
    await amount.fill('480');
  });
  await test.step('closing before opening', async () => {
    await fieldOf(page, 'Opening hours').getByRole('button', { name: 'Expand' }).last().click();
    await page.getByRole('textbox', { name: 'Closes at' }).first().fill('08:00');
    await expectRefusal(page, 'opening-hours', '08:00');
  });
  expect(await readFile(page, 'locations/dubuque.md')).toBe(before);
});

test('a figure that a text prints is not removed', async ({ page }) => {
  await page.setViewportSize(tall);
  const before = await readFile(page, 'figures.yaml');
  await openCollection(page, 'Figures: every number the clinic decides');
  await fieldOf(page, 'Figures').getByRole('button', { name: 'Remove' }).first().click();
  await save(page);
  await expect(refusal(page)).toContainText('known-figure');
  await expect(refusal(page)).toContainText('infusion-minutes');
  expect(await readFile(page, 'figures.yaml')).toBe(before);

  // Words that only look like a claim are allowed in a form too, the first ones without a file.
  page.on('dialog', (dialog) => dialog.accept());
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Cancel Editing' }).click();
  await openCollection(page, 'Exceptions: words that only look like a claim');
  await fieldOf(page, 'Exceptions').getByRole('button', { name: /^Add/ }).first().click();
  await page.getByRole('textbox', { name: 'Words that claim nothing' }).fill('breakthrough choir');
  await page.getByRole('textbox', { name: 'Where they may be' }).fill('faq');
  await page.getByRole('textbox', { name: 'Why' }).fill('No');
  await expectRefusal(page, 'allowed-words');
  await page.getByRole('textbox', { name: 'Why' }).fill('The choir is called so.');
  await save(page);
  await expect
    .poll(() => readFile(page, 'allowed.yaml'))
    .toBe('- words: breakthrough choir\n  where: faq\n  reason: The choir is called so.\n');
});

test('a PDF is uploaded into the folder of its own, and offered above each text', async ({
  page,
  editor,
}) => {
  await page.goto(`${editor.origin}/admin#/assets`);
  // Chosen while the page still chooses all of them by itself, it is lost.
  const folder = page.getByRole('option', { name: /^Downloads/, selected: true });
  await expect(async () => {
    await page.getByText('Downloads (PDF)').click();
    await expect(folder).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 120_000 });
  await page.getByRole('button', { name: 'Upload New Assets' }).first().click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose Files' }).click();
  await (await chosen).setFiles(pdf);
  await refusal(page).getByRole('button', { name: 'Upload', exact: true }).click();
  await expect.poll(() => readFile(page, 'files/insurance-form.pdf')).toContain('%PDF');
  await page.goto(`${editor.origin}/admin#/collections/faq`);
  await page.getByText('How much does it cost?').click();
  await scrollTo(page, 'Text');
  await page.getByLabel('Offer a file to download').fill('insurance-form.pdf');
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveValue(
    /\[Say what it is\]\(insurance-form\.pdf\)/,
  );
});
