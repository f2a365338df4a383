import { expect, type Page } from '@playwright/test';
import { type EditorServer, pathOf } from './editor-server';

/** The browser's private file system replaces the folder that a person would pick. */
export async function openFolder(page: Page, { origin, files }: EditorServer) {
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${origin}/admin`);
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle('.git', { create: true });
  });
  // Of a photograph only its name matters here.
  const photos = ['alex-example', 'entrance', 'robin-example', 'room'].map(
    (photo) => [pathOf(`images/${photo}.jpg`), 'a photograph'] as const,
  );
  await writeFiles(page, [...files, ...photos]);
  await openFolderAgain(page);
}

/** Leaves whatever the test before has left open, and unsaved. */
export async function backToQuestions(page: Page, { origin }: EditorServer) {
  await page.setViewportSize({ width: 1280, height: 720 });
  const dialogs = page.locator('dialog[open], [role="alertdialog"]');
  await expect(async () => {
    if ((await dialogs.count()) > 0) await page.keyboard.press('Escape');
    await expect(dialogs).toHaveCount(0, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await page.goto(`${origin}/admin#/collections/faq`);
  await openCollection(page, 'Questions');
}

/** The editor may open by itself the folder that it had open before. */
export async function openFolderAgain(page: Page) {
  const open = page.getByRole('button', { name: 'Work with Local Repository' });
  const list = page.getByRole('tree', { name: 'Collection List' });
  await open.or(list).first().waitFor();
  if (await open.isVisible()) await open.click();
  await openCollection(page, 'Questions');
}

export async function openCollection(page: Page, name: string) {
  const list = page.getByRole('tree', { name: 'Collection List' });
  const chosen = list.getByRole('treeitem', { name, selected: true });
  // What is one file opens at once, in the place of the lists.
  const form = page.locator('.content-editor');
  // What is chosen before the editor has chosen the first by itself is lost.
  await expect(async () => {
    await list.getByText(name, { exact: true }).click({ timeout: 5000 });
    await expect(chosen.or(form).first()).toBeVisible({ timeout: 2000 });
  }).toPass({ timeout: 60_000 });
}

/** Chooses one of a list that opens. A press that the form loses while it is still drawn is tried again. */
export async function choose(page: Page, label: string, name: string) {
  const option = page.getByRole('option', { name });
  await expect(async () => {
    if (!(await option.isVisible())) await page.getByRole('combobox', { name: label }).click();
    await option.click({ timeout: 5000 });
  }).toPass({ timeout: 60_000 });
}

/** Writes a file as somebody does who does not use the editor. */
export async function writeFile(page: Page, file: string, text: string) {
  await writeFiles(page, [[file, text]]);
}

async function writeFiles(page: Page, files: (readonly [file: string, text: string])[]) {
  await page.evaluate(async (given) => {
    const root = await navigator.storage.getDirectory();
    for (const [file, text] of given) {
      const parts = file.split('/');
      const name = parts.pop() ?? '';
      let folder = root;
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const handle = await folder.getFileHandle(name, { create: true });
      const writable = await handle.createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, files);
}

/** The present content of a file in that folder; '' where there is none, or it is being written. */
export async function readFile(page: Page, name: string): Promise<string> {
  return page.evaluate(async (parts) => {
    try {
      let folder = await navigator.storage.getDirectory();
      for (const part of parts.slice(0, -1)) folder = await folder.getDirectoryHandle(part);
      const handle = await folder.getFileHandle(parts.at(-1) ?? '');
      return await (await handle.getFile()).text();
    } catch {
      return '';
    }
  }, pathOf(name).split('/'));
}

/** A field with its label and control; the editor puts invisible characters around its name. */
export function fieldOf(page: Page, name: string) {
  return page.getByRole('group', { name: new RegExp(`“.?${name}.?” Field`) });
}

/** So high that every field of a form is drawn without scrolling. */
export const tall = { width: 1400, height: 3000 };

/** Brings a field of a long form into view, which draws it. */
export async function scrollTo(page: Page, name: string) {
  await page.setViewportSize(tall);
  await fieldOf(page, name).scrollIntoViewIfNeeded();
}

export async function fillInText(page: Page, text: string) {
  await scrollTo(page, 'Text');
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
}

export async function save(page: Page) {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** The message that says why nothing was saved. */
export function refusal(page: Page) {
  return page.getByRole('alertdialog');
}

export async function signIn(page: Page, { origin }: EditorServer) {
  await page.goto(`${origin}/admin`);
  await page.getByRole('button', { name: /access token/i }).click();
  await page.getByRole('textbox', { name: /token/i }).fill('a-token');
  await page.getByRole('button', { name: 'Sign In', exact: true }).click();
}
