import path from 'node:path';
import { defineConfig } from '@playwright/test';

/** `npm test` sets it (scripts/command-line/find-browser.ts); otherwise set it to a Chromium. */
const { CHROMIUM_PATH } = process.env;

export const port = 3210;

/** Where staff open the inbox; there is none until a test invites somebody. */
export const inboxOrigin = `http://localhost:${port}`;

/**
 * The store of the site under test, so that tests can inspect it and nobody's own store is touched.
 */
export const dataDir = path.resolve('test-results-data');

/** The editor, which has a server of its own (editor-server.ts). */
const editor = 'editing/editor*.spec.ts';

/** `npm run dev` (dev-server.ts). */
const development = 'editing/development.spec.ts';

const storeFails = 'contact-store-fails.spec.ts';

const launchOptions = (...flags: string[]) => ({
  ...(CHROMIUM_PATH && { executablePath: CHROMIUM_PATH }),
  // A root user, as in a container, cannot have Chromium's sandbox.
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // None is started in reserve.
    ...['--renderer-process-limit=1', '--process-per-site'],
    ...flags,
  ],
});

const ofSite = {
  // Most of what a page runs here it runs once: to compile it further, and to collect garbage beside it,
  // takes more of the processor than it saves.
  launchOptions: launchOptions('--js-flags=--no-opt --no-maglev --single-threaded'),
  // Without a graphics card, to fade one page into the next takes a quarter of what the tests of the form
  // take. Those of /faq follow links with it (faq.spec.ts).
  contextOptions: { reducedMotion: 'reduce' },
} as const;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  // Two that load the cores, and one that mostly waits for the development server.
  workers: 3,
  // Some tests look at every page of the site, and machines differ.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  // On a machine with other work a browser can be late. `npm test` names what passed only then.
  retries: 1,
  reporter: 'list',
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: launchOptions(),
    // What cannot be clicked is told before all of the editor's time for a test is gone.
    actionTimeout: 120_000,
  },
  projects: [
    // A worker builds the editor for itself, and one starts a development server. They take longest, so
    // they begin, beside the others.
    // A busy machine needs minutes for their first page.
    { name: 'editor', testMatch: editor, workers: 1, timeout: 240_000 },
    { name: 'development', testMatch: development, workers: 1, timeout: 240_000 },
    {
      name: 'site',
      testIgnore: [editor, development, storeFails],
      workers: 2,
      use: ofSite,
    },
    // Locks the store, which would block the others' posts, so it runs after them.
    { name: 'store-fails', testMatch: storeFails, dependencies: ['site'], workers: 1, use: ofSite },
  ],
  webServer: {
    command: 'node dist/server.mjs',
    // All tests send from one network address.
    env: {
      ...{ PORT: String(port), DATA_DIR: dataDir, INBOX_ORIGIN: inboxOrigin },
      ENQUIRY_LIMIT_PER_HOUR: '10000',
    },
    url: `http://localhost:${port}`,
    // Another server on this port would be tested instead of the build.
    reuseExistingServer: false,
  },
});
