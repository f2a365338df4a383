import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type DevServer, expect, test } from './dev-server';
import { FakeGitHub } from './fake-github';

/** The content's files, by their paths in the folder or repository that the editor works on. */
function filesOf({ contentDir }: DevServer): Map<string, string> {
  const names = readdirSync(contentDir, { recursive: true, encoding: 'utf8' });
  return new Map(
    names
      .filter((name) => /\.(md|yaml)$/.test(name))
      .map((name) => path.join(contentDir, name))
      .map((file) => [file.slice(1), readFileSync(file, 'utf8')]),
  );
}

/** The browser's private file system replaces the folder that a person would pick. */
async function openFolder(page: Page, server: DevServer) {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${server.origin}/admin`);
  await page.evaluate(
    async (files) => {
      const root = await navigator.storage.getDirectory();
      await root.getDirectoryHandle('.git', { create: true });
      for (const [file, text] of files) {
        const folders = file.split('/');
        const name = folders.pop() ?? '';
        let folder = root;
        for (const part of folders)
          folder = await folder.getDirectoryHandle(part, { create: true });
        const handle = await folder.getFileHandle(name, { create: true });
        const writable = await handle.createWritable();
        await writable.write(text);
        await writable.close();
      }
    },
    [...filesOf(server)],
  );
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await openCollection(page, 'Questions');
}

async function openCollection(page: Page, name: string) {
  await page.getByRole('tree', { name: 'Collection List' }).getByText(name).click();
}

/** The present content of a file in that folder; '' where there is none, or it is being written. */
async function readFile(page: Page, { contentDir }: DevServer, name: string): Promise<string> {
  return page.evaluate(async (parts) => {
    try {
      let folder = await navigator.storage.getDirectory();
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      const handle = await folder.getFileHandle(parts.at(-1) ?? '');
      return await (await handle.getFile()).text();
    } catch {
      return '';
    }
  }, path.join(contentDir, name).slice(1).split('/'));
}

/** A field is drawn once it comes into view, and the text of a question is its last. */
async function fillInText(page: Page, text: string) {
  await page.getByRole('textbox', { name: 'Question' }).hover();
  await expect(async () => {
    await page.mouse.wheel(0, 500);
    await page.getByRole('textbox', { name: 'Text' }).fill(text, { timeout: 1000 });
  }).toPass();
}

test.describe('the editor', () => {
  test.setTimeout(90_000);

  test('changes one field of a file in the folder, and not a byte more', async ({
    page,
    devServer,
  }) => {
    await openFolder(page, devServer);
    const before = await readFile(page, devServer, 'faq/cost.md');
    expect(before).toContain('How much does it cost?');
    await page.getByText('How much does it cost?').click();
    await page.getByRole('textbox', { name: 'Question' }).fill('What does it cost: in all?');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(() => readFile(page, devServer, 'faq/cost.md'))
      .toBe(before.replace('How much does it cost?', '"What does it cost: in all?"'));
  });

  test('writes a new question as it is written by hand', async ({ page, devServer }) => {
    await openFolder(page, devServer);
    await page.getByRole('button', { name: 'New' }).click();
    await page.getByRole('combobox', { name: 'Group' }).click();
    await page.getByRole('option', { name: 'afterwards' }).click();
    await page.getByRole('spinbutton', { name: 'Order' }).fill('9');
    await fillInText(page, 'Ask us first.');
    // Filled in first, it is lost when the editor sets the new entry's defaults a moment later.
    await page.getByRole('textbox', { name: 'Question' }).fill('May I fly the day after?');
    await page.getByRole('textbox', { name: 'Slug' }).fill('can-i-fly');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect
      .poll(() => readFile(page, devServer, 'faq/can-i-fly.md'))
      .toMatch(
        /^---\nquestion: May I fly the day after\?\ngroup: afterwards\norder: 9\nstatus: draft\nupdatedOn: \d{4}-\d\d-\d\d\n---\n\nAsk us first\.\n$/,
      );
  });

  test('commits to a Git host what was changed, and not a byte more', async ({
    page,
    devServer,
  }) => {
    const files = filesOf(devServer);
    const gitHub = new FakeGitHub(files);
    await gitHub.answer(page);
    await page.goto(`${devServer.origin}/admin`);
    await page.getByRole('button', { name: /access token/i }).click();
    await page.getByRole('textbox', { name: /token/i }).fill('a-token');
    await page.getByRole('button', { name: 'Sign In', exact: true }).click();
    await openCollection(page, 'Locations');
    await page.getByRole('row').filter({ hasText: 'Dubuque' }).getByText('Dubuque').click();
    await page.getByRole('spinbutton', { name: 'Order' }).fill('7');
    await page.getByRole('button', { name: 'Save' }).click();
    const file = path.join(devServer.contentDir, 'locations/dubuque.md').slice(1);
    await expect
      .poll(() => gitHub.commits)
      .toEqual([{ [file]: files.get(file)?.replace(/^order: .*$/m, 'order: 7') }]);
  });

  test('is answered by no server but its own, and its policy blocks nothing that it needs', async ({
    page,
    devServer,
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
    await openFolder(page, devServer);
    await page.getByText('How much does it cost?').click();
    await fillInText(page, 'It depends.');
    await page.getByRole('button', { name: 'Save' }).click();
    await expect.poll(() => readFile(page, devServer, 'faq/cost.md')).toMatch(/\nIt depends\.\n$/);

    const answer = await page.request.get(`${devServer.origin}/admin`);
    const policy = answer.headers()['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
    expect([...answered].filter((origin) => origin !== 'null')).toEqual([devServer.origin]);
    expect(errors).toEqual([]);
    // Copies of its fonts, and whether GitHub is well: it does without.
    const dispensable = /^https:\/\/(cdn\.jsdelivr\.net|www\.githubstatus\.com)\//;
    expect(blocked.filter((url) => !dispensable.test(url))).toEqual([]);
    expect(blocked.length).toBeGreaterThan(0);
  });
});
