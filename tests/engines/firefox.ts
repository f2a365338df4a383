import puppeteer from 'puppeteer-core';
import { findProgram } from '../hosts/host-process';
import { type StartEngine, toExpression } from './engine';

/** Firefox, where it is on this computer. */
export const firefox = findProgram('firefox-esr') ?? findProgram('firefox');

/** Drives Firefox by WebDriver BiDi. */
export const startFirefox: StartEngine = async ({ hasScripts, onComplaint }) => {
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
