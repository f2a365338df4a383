import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../command-line/find-browser';

/** Starts the Chromium that the browser tests use, with `flags` beside its own. */
export function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  // A root user, as in a container, cannot have Chromium's sandbox.
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath: findBrowser(), args: [...sandbox, ...flags] });
}
