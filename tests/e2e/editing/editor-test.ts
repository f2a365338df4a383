import { test as base, expect as baseExpect, type Page } from '@playwright/test';
import { backToQuestions, openFolder } from './editor-page';
import { type EditorServer, startEditor } from './editor-server';

/** Built once for all tests of a worker, and so is the tab in which its folder is open. */
export const test = base.extend<object, { editor: EditorServer; tab: Page }>({
  contextOptions: { reducedMotion: 'reduce' },
  context: async ({ context }, use) => {
    await context.addInitScript(leaveOutEffects);
    await use(context);
  },
  editor: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here.
    async ({}, use) => {
      const { editor, stop } = await startEditor();
      try {
        await use(editor);
      } finally {
        stop();
      }
    },
    { scope: 'worker', timeout: 180_000 },
  ],
  tab: [
    async ({ browser, editor }, use) => {
      const context = await browser.newContext({ reducedMotion: 'reduce' });
      await context.addInitScript(leaveOutEffects);
      const page = await context.newPage();
      await openFolder(page, editor);
      await use(page);
      await context.close();
    },
    { scope: 'worker', timeout: 180_000 },
  ],
});

/**
 * For tests that begin with the list of questions in a folder that is open. To load the editor and to
 * parse the folder takes longer than most of them, so they share one tab: what one saves, no other
 * reads.
 */
export const folderTest = test.extend({
  page: async ({ tab, editor }, use) => {
    await backToQuestions(tab, editor);
    await use(tab);
    tab.removeAllListeners();
  },
});

/**
 * Without a graphics card it takes a third of a test's time to draw the editor through filters, most of
 * which change nothing, and to fade one page into the next, which it leaves to browsers that can.
 */
export function leaveOutEffects() {
  const style = new CSSStyleSheet();
  style.replaceSync(
    '*, ::before, ::after, ::backdrop { filter: none !important; backdrop-filter: none !important; }',
  );
  document.adoptedStyleSheets = [style];
  Reflect.deleteProperty(Document.prototype, 'startViewTransition');
}

/** The first save waits for the rules, which parse the whole folder. */
export const expect = baseExpect.configure({ timeout: 40_000 });

/** In the clinic's time zone. */
export function today(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'America/Chicago' }).format(new Date());
}
