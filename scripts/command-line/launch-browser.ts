import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './find-browser';

/** Starts the Chromium of the browser tests, with additional `flags`. */
export function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  // A root user, as in a container, cannot have Chromium's sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findBrowser(), args: [...sandbox, ...flags] });
}
