import { test as base, type Page } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A test that opens a page fails when the page complains: an error on the console, an exception, a
 * request to another host. A test that expects one names it in `allowedComplaints`.
 */
export const test = base.extend<{ allowedComplaints: RegExp[] }>({
  allowedComplaints: [[], { option: true }],
  page: async ({ page, baseURL, allowedComplaints }, use) => {
    const expectNone = listen(page, baseURL, allowedComplaints);
    await use(page);
    expectNone();
  },
});

/**
 * For tests of pages that keep nothing in the browser, one after the other: a worker's share one tab, or one
 * without scripts, since a fresh one takes longer to open than a page. Nothing that one leaves there may
 * matter to the next.
 */
export const lookTest = test.extend<object, { openTab: (hasScripts: boolean) => Promise<Page> }>({
  openTab: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const open = async (hasScripts: boolean) => {
        const context = await browser.newContext({ baseURL, javaScriptEnabled: hasScripts });
        return context.newPage();
      };
      const tabs = new Map<boolean, Promise<Page>>();
      await use((hasScripts) => {
        const tab = tabs.get(hasScripts) ?? open(hasScripts);
        tabs.set(hasScripts, tab);
        return tab;
      });
      for (const tab of tabs.values()) await (await tab).context().close();
    },
    { scope: 'worker' },
  ],
  page: async (
    { openTab, javaScriptEnabled, viewport, contextOptions, baseURL, allowedComplaints },
    use,
  ) => {
    const tab = await openTab(javaScriptEnabled);
    await tab.setViewportSize(viewport ?? { width: 1280, height: 720 });
    await tab.emulateMedia({
      media: null,
      colorScheme: null,
      forcedColors: null,
      reducedMotion: contextOptions.reducedMotion ?? null,
    });
    const expectNone = listen(tab, baseURL, allowedComplaints);
    await use(tab);
    tab.removeAllListeners();
    // A page that is there already would not be loaded again for another part of it. What it has asked for and
    // not got is given up with it, before it can be let through.
    await tab.goto('about:blank');
    await tab.unrouteAll();
    expectNone();
  },
});

/** A browser that is late shows the next page without the transition between the two. */
const ofBusyBrowser = /^Transition was (?:aborted|skipped)/;

/** @returns what fails if the page has complained since */
function listen(page: Page, baseURL: string | undefined, allowed: readonly RegExp[]): () => void {
  const heard: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') heard.push(message.text());
  });
  page.on('pageerror', (error) => heard.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) heard.push(`request to ${request.url()}`);
  });
  return () => {
    const complaints = heard.filter(
      (text) => ![...allowed, ofBusyBrowser].some((pattern) => pattern.test(text)),
    );
    base.expect(complaints).toEqual([]);
  };
}
