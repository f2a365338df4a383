import { findViolations } from '../find-violations';
import {
  fillInText,
  openCollection,
  openFolderAgain,
  readFile,
  refusal,
  save,
  signIn,
  writeFile,
} from './editor-page';
import { pathOf } from './editor-server';
import { expect, folderTest, leaveOutEffects, test, today } from './editor-test';
import { FakeGitHub } from './fake-github';

const ofVisits = 'faq/how-long-does-it-take.md';
const question = 'How long does a visit take?';
const draft = 'Is this the Zebra draft wording?';

/** A correction that somebody makes with a text editor meanwhile. */
function corrected(text: string): string {
  return `${text.trimEnd()}\n\nDo not drive on the day.\n`;
}

test.describe('a file that somebody else has changed meanwhile', () => {
  folderTest(
    'is not overwritten: both versions are shown, and both changes can be saved',
    async ({ page }) => {
      await page.getByText('When must I stop eating?').click();
      await page.getByRole('textbox', { name: 'Question' }).fill('When do I stop eating?');
      const theirs = corrected(await readFile(page, 'faq/what-to-eat-before.md'));
      await writeFile(page, pathOf('faq/what-to-eat-before.md'), theirs);
      await save(page);
      const dialog = page.getByRole('dialog', { name: 'Changed by somebody else' });
      await expect(dialog.getByRole('region', { name: 'Your version' })).toContainText(
        'When do I stop eating?',
      );
      // The words that differ, and not their whole line.
      await expect(dialog.locator('mark', { hasText: 'do' }).first()).not.toContainText('eating');
      await expect(
        dialog.getByRole('region', { name: 'The version that is saved now' }),
      ).toContainText('Do not drive on the day.');
      expect(await readFile(page, 'faq/what-to-eat-before.md')).toBe(theirs);
      // axe finds nothing in it, and it fits on a phone.
      expect(await findViolations(page, { include: '#conflict' })).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
      expect(await dialog.evaluate((box) => box.getBoundingClientRect().right)).toBeLessThan(361);
      await dialog.getByRole('button', { name: 'Save both changes' }).click();
      await expect
        .poll(() => readFile(page, 'faq/what-to-eat-before.md'))
        .toContain('question: When do I stop eating?');
      expect(await readFile(page, 'faq/what-to-eat-before.md')).toContain(
        'Do not drive on the day.',
      );
    },
  );

  folderTest('is said to be old beside the form, before anybody saves', async ({ page }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await writeFile(page, pathOf(ofVisits), corrected(await readFile(page, ofVisits)));
    await page.getByText(question).click();
    await expect(page.frameLocator('iframe.preview').getByRole('alert')).toContainText(
      'This is not the newest version',
    );
    // Nobody is told to have made another person's change.
    const changes = page.frameLocator('iframe.preview').locator('details', { hasText: 'drive' });
    await expect(changes.first().locator('summary').first()).toContainText(
      'by you or by whoever changed it meanwhile',
    );
  });

  folderTest(
    'stays as it is when both changed the same words, and what was typed stays in the form',
    async ({ page }) => {
      await page.getByText(question).click();
      await page.getByRole('textbox', { name: 'Question' }).fill('How long do I stay?');
      const theirs = (await readFile(page, ofVisits)).replace(question, 'How long is a visit?');
      await writeFile(page, pathOf(ofVisits), theirs);
      await save(page);
      const dialog = page.getByRole('dialog', { name: 'Changed by somebody else' });
      await expect(dialog).toContainText('Both of you have changed: Question');
      await expect(dialog.getByRole('button', { name: 'Save both changes' })).toHaveCount(0);
      await dialog.getByRole('button', { name: 'Back to my text' }).click();
      await expect(refusal(page)).toContainText('Nothing was saved, and nothing is lost');
      expect(await readFile(page, ofVisits)).toBe(theirs);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue(
        'How long do I stay?',
      );
    },
  );

  folderTest(
    'in two tabs on one folder: the second to save sees the first one’s version',
    async ({ page, editor }) => {
      await page.getByText(draft).click();
      const other = await page.context().newPage();
      await other.addInitScript(() => {
        Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
      });
      await other.goto(`${editor.origin}/admin`);
      await openFolderAgain(other);
      await other.getByText(draft).click();
      await other.getByRole('textbox', { name: 'Question' }).fill('Is this how it begins?');
      await save(other);
      await expect
        .poll(() => readFile(page, 'faq/draft-question.md'))
        .toContain('Is this how it begins?');
      await page.bringToFront();
      await page.getByRole('textbox', { name: 'Question' }).fill('Is this how it ends?');
      await save(page);
      await expect(
        page.getByRole('region', { name: 'The version that is saved now' }),
      ).toContainText('Is this how it begins?');
      expect(await readFile(page, 'faq/draft-question.md')).toContain('Is this how it begins?');
      await other.close();
    },
  );

  test('on a Git host: not a byte more than was changed is committed, and two people lose nothing', async ({
    browser,
    editor,
  }) => {
    const file = pathOf('faq/cost.md');
    const gitHub = new FakeGitHub(editor.files);
    const pages = await Promise.all(
      [1, 2].map(async () => {
        const context = await browser.newContext();
        await context.addInitScript(leaveOutEffects);
        const page = await context.newPage();
        await gitHub.answer(page);
        await signIn(page, editor);
        await openCollection(page, 'Questions');
        await page.getByText('How much does it cost?').click();
        return page;
      }),
    );
    const [first, second] = pages;
    if (!first || !second) throw new Error('two pages are needed');
    await first.getByRole('textbox', { name: 'Question' }).fill('What is the price?');
    await save(first);
    const priced = editor.files
      .get(file)
      ?.replace('How much does it cost?', 'What is the price?')
      // What readers see has changed.
      .replace(/^updatedOn: .*$/m, `updatedOn: ${today()}`);
    await expect.poll(() => gitHub.commits).toEqual([{ [file]: priced }]);
    await fillInText(second, 'Ask us first.');
    await save(second);
    // The editor's own question, and then ours with both versions.
    await second.getByRole('button', { name: 'Save Anyway' }).click();
    const dialog = second.getByRole('dialog', { name: 'Changed by somebody else' });
    await expect(dialog).toContainText('What is the price?');
    await dialog.getByRole('button', { name: 'Save both changes' }).click();
    await expect.poll(() => gitHub.commits.length).toBe(2);
    const saved = gitHub.commits[1]?.[file];
    expect(saved).toContain('question: What is the price?');
    expect(saved).toMatch(/\nAsk us first\.\n$/);
  });
});
