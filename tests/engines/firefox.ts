import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findProgram } from '../support/find-program';
import { type StartEngine, toExpression } from './engine';

/** Firefox, where it is on this computer. */
export const firefox = findProgram('firefox-esr') ?? findProgram('firefox');

/** A page in a Firefox of its own, which tells what it has to say of what the page does. */
export async function launchFirefox(
  hasScripts: boolean,
  onComplaint: (complaint: string) => void,
): Promise<{ browser: Browser; page: Page }> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    headless: true,
    ...(firefox !== undefined && { executablePath: firefox }),
    extraPrefsFirefox: { 'javascript.enabled': hasScripts },
  });
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) onComplaint(message.text());
  });
  // A violation of the policy arrives as one of these.
  page.on('pageerror', (error) =>
    onComplaint(error instanceof Error ? error.message : String(error)),
  );
  return { browser, page };
}

/** Drives Firefox by WebDriver BiDi. */
export const startFirefox: StartEngine = async ({ hasScripts, onComplaint }) => {
  const { browser, page } = await launchFirefox(hasScripts, onComplaint);
  return {
    open: async (url) => {
      await page.goto(url);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    run: async (action, ...args) => {
      // Where pages may run no script, a function cannot be passed to one; an expression can.
      const json = await page.evaluate(`JSON.stringify([${toExpression(action, args)}])`);
      return JSON.parse(String(json))[0];
    },
    close: () => browser.close(),
  };
};
