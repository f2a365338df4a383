import { findViolations } from '../find-violations';
import {
  fillInText,
  openCollection,
  openFolder,
  openFolderAgain,
  readFile,
  refusal,
  save,
  signIn,
  writeFile,
} from './editor-page';
import { expect, leaveOutEffects, pathOf, test } from './editor-server';
import { FakeGitHub } from './fake-github';

const question = 'How much does it cost?';
const file = pathOf('faq/cost.md');

/** A correction that somebody makes with a text editor meanwhile. */
function corrected(text: string): string {
  return `${text.trimEnd()}\n\nDo not drive on the day.\n`;
}

test.describe('a file that somebody else has changed meanwhile', () => {
  test.setTimeout(60_000);

  test('is not overwritten: both versions are shown, and both changes can be saved', async ({
    page,
    editor,
  }) => {
    await openFolder(page, editor);
    await page.getByText(question).click();
    await page.getByRole('textbox', { name: 'Question' }).fill('What does it cost?');
    const theirs = corrected(await readFile(page, 'faq/cost.md'));
    await writeFile(page, file, theirs);
    await save(page);
    const dialog = page.getByRole('dialog', { name: 'Changed by somebody else' });
    await expect(dialog.getByRole('region', { name: 'Your version' })).toContainText(
      'What does it cost?',
    );
    await expect(
      dialog.getByRole('region', { name: 'The version that is saved now' }),
    ).toContainText('Do not drive on the day.');
    expect(await readFile(page, 'faq/cost.md')).toBe(theirs);
    // axe finds nothing in it, and it fits on a phone.
    expect(await findViolations(page, { include: '#conflict' })).toEqual([]);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await dialog.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    expect(await dialog.evaluate((box) => box.getBoundingClientRect().right)).toBeLessThan(361);
    await dialog.getByRole('button', { name: 'Save both changes' }).click();
    await expect
      .poll(() => readFile(page, 'faq/cost.md'))
      .toContain('question: What does it cost?');
    expect(await readFile(page, 'faq/cost.md')).toContain('Do not drive on the day.');
  });

  test('is said to be old beside the form, before anybody saves', async ({ page, editor }) => {
    await page.setViewportSize({ width: 1400, height: 900 });
    await openFolder(page, editor);
    await writeFile(page, file, corrected(await readFile(page, 'faq/cost.md')));
    await page.getByText(question).click();
    await expect(page.frameLocator('iframe.preview').getByRole('alert')).toContainText(
      'This is not the newest version',
    );
  });

  test('stays as it is when both changed the same words, and what was typed stays in the form', async ({
    page,
    editor,
  }) => {
    await openFolder(page, editor);
    await page.getByText(question).click();
    await page.getByRole('textbox', { name: 'Question' }).fill('What does it cost?');
    const theirs = (await readFile(page, 'faq/cost.md')).replace(question, 'What is the price?');
    await writeFile(page, file, theirs);
    await save(page);
    const dialog = page.getByRole('dialog', { name: 'Changed by somebody else' });
    await expect(dialog).toContainText('Both of you have changed: Question');
    await expect(dialog.getByRole('button', { name: 'Save both changes' })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Back to my text' }).click();
    await expect(refusal(page)).toContainText('Nothing was saved, and nothing is lost');
    expect(await readFile(page, 'faq/cost.md')).toBe(theirs);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('textbox', { name: 'Question' })).toHaveValue('What does it cost?');
  });

  test('in two tabs on one folder: the second to save sees the first one’s version', async ({
    page,
    editor,
    context,
  }) => {
    await openFolder(page, editor);
    await page.getByText(question).click();
    const other = await context.newPage();
    await other.addInitScript(() => {
      Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
    });
    await other.goto(`${editor.origin}/admin`);
    await openCollection(other, 'Questions').catch(() => openFolderAgain(other));
    await other.getByText(question).click();
    await other.getByRole('textbox', { name: 'Question' }).fill('What is the price?');
    await save(other);
    await expect.poll(() => readFile(page, 'faq/cost.md')).toContain('What is the price?');
    await page.bringToFront();
    await page.getByRole('textbox', { name: 'Question' }).fill('What does it cost?');
    await save(page);
    await expect(page.getByRole('region', { name: 'The version that is saved now' })).toContainText(
      'What is the price?',
    );
    expect(await readFile(page, 'faq/cost.md')).toContain('What is the price?');
  });

  test('on a Git host: two people lose nothing, each in a browser of their own', async ({
    browser,
    editor,
  }) => {
    const gitHub = new FakeGitHub(editor.files);
    const pages = await Promise.all(
      [1, 2].map(async () => {
        const context = await browser.newContext();
        await context.addInitScript(leaveOutEffects);
        const page = await context.newPage();
        await gitHub.answer(page);
        await signIn(page, editor);
        await openCollection(page, 'Questions');
        await page.getByText(question).click();
        return page;
      }),
    );
    const [first, second] = pages;
    if (!first || !second) throw new Error('two pages are needed');
    await first.getByRole('textbox', { name: 'Question' }).fill('What is the price?');
    await save(first);
    await expect.poll(() => gitHub.commits.length).toBe(1);
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
