import { choose, fillInText, openFolder, readFile, save, scrollTo } from './editor-page';
import { expect, folderTest, test, today } from './editor-test';

test.describe('the editor', () => {
  folderTest('changes one field of a file in the folder, and not a byte more', async ({ page }) => {
    const before = await readFile(page, 'faq/how-many-sessions.md');
    expect(before).toContain('How many sessions will I need?');
    await page.getByText('How many sessions will I need?').click();
    await page.getByRole('textbox', { name: 'Question' }).fill('How many sessions: in all?');
    await save(page);
    await expect
      .poll(() => readFile(page, 'faq/how-many-sessions.md'))
      .toBe(
        before
          .replace('How many sessions will I need?', '"How many sessions: in all?"')
          // What readers see has changed.
          .replace(/^updatedOn: .*$/m, `updatedOn: ${today()}`),
      );
  });

  folderTest('writes a new question as it is written by hand', async ({ page }) => {
    await page.getByRole('button', { name: 'New' }).click();
    await choose(page, 'Group', 'Afterwards');
    await page.getByRole('spinbutton', { name: 'Place in its list' }).fill('9');
    await fillInText(page, 'Ask us first.');
    // Filled in first, it is lost when the editor sets the new entry's defaults a moment later.
    await page.getByRole('textbox', { name: 'Question' }).fill('May I fly the day after?');
    await page.getByRole('textbox', { name: 'File name' }).fill('can-i-fly');
    await save(page);
    await expect
      .poll(() => readFile(page, 'faq/can-i-fly.md'))
      .toMatch(
        /^---\nquestion: May I fly the day after\?\ngroup: afterwards\norder: 9\nstatus: draft\nupdatedOn: \d{4}-\d\d-\d\d\n---\n\nAsk us first\.\n$/,
      );

    // Once it is published, its links have to be recorded, and can be without a terminal.
    await page.getByText('May I fly the day after?').click();
    await scrollTo(page, 'Published or draft');
    await page.getByRole('radio', { name: 'Published' }).check();
    await save(page);
    const notice = page.getByRole('status', { name: 'New links' });
    await expect(notice).toContainText('/faq/can-i-fly');
    const before = await readFile(page, 'urls.lock');
    await notice.getByRole('button', { name: 'Record them now' }).click();
    await expect(notice).toContainText('Recorded: ');
    await notice.getByRole('button', { name: 'Close' }).click();
    await expect(notice).toHaveCount(0);
    const lines = [...before.trim().split('\n'), '/faq#can-i-fly', '/faq/can-i-fly'];
    await expect.poll(() => readFile(page, 'urls.lock')).toBe(`${lines.sort().join('\n')}\n`);
  });

  test('is answered by no server but its own, and its policy blocks nothing that it needs', async ({
    page,
    editor,
  }) => {
    const answered = new Set<string>();
    page.on('response', (response) => answered.add(new URL(response.url()).origin));
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const blocked: string[] = [];
    await page.exposeFunction('reportBlocked', (url: string) => blocked.push(url));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ blockedURI }) => {
        (window as unknown as { reportBlocked(url: string): void }).reportBlocked(blockedURI);
      });
    });
    await openFolder(page, editor);
    await page.getByText('How much does it cost?').click();
    await fillInText(page, 'Ask us first.');
    await save(page);
    await expect.poll(() => readFile(page, 'faq/cost.md')).toMatch(/\nAsk us first\.\n$/);

    const answer = await page.request.get(`${editor.origin}/admin`);
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect([...answered].filter((origin) => origin !== 'null')).toEqual([editor.origin]);
    expect(errors).toEqual([]);
    // Copies of its fonts, whether GitHub is well, and a base for the preview: it does without.
    const dispensable = new RegExp(
      `^(https://(cdn\\.jsdelivr\\.net|www\\.githubstatus\\.com)/|${editor.origin}/?$)`,
    );
    expect(blocked.filter((url) => !dispensable.test(url))).toEqual([]);
    expect(blocked.length).toBeGreaterThan(0);
  });
});
