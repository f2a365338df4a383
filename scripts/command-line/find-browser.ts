import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

/**
 * Finds a Chromium for the browser tests, and installs one if there is none.
 *
 * @returns its path
 * @throws Error that says what to do if none works
 */
export function findBrowser(): string {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (works(named)) return named;
    throw new Error(
      `CHROMIUM_PATH is ${named}, which does not start as a Chromium: fix or unset it.`,
    );
  }
  return findInstalled() ?? installWithPlaywright() ?? installWithApt() ?? giveUp();
}

/** The first is Debian's without the code of windows: the same, for a fifth less of the processor's time. */
const names = [
  'chromium-headless-shell',
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'],
];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

function findInstalled(): string | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  return [...onPath, ...places, chromium.executablePath()].find(works);
}

function installWithPlaywright(): string | undefined {
  console.log('No Chromium here: trying "playwright install chromium".');
  const program = path.join('node_modules', '.bin', 'playwright');
  spawnSync(program, ['install', 'chromium'], { stdio: 'inherit', timeout: 300_000 });
  return [chromium.executablePath()].find(works);
}

function installWithApt(): string | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  console.log("Trying Debian's package.");
  const isRoot = process.getuid?.() === 0;
  const apt = (words: string[]) =>
    isRoot
      ? spawnSync('apt-get', words, { stdio: 'inherit' })
      : spawnSync('sudo', ['-n', 'apt-get', ...words], { stdio: 'inherit' });
  apt(['update', '-qq']);
  // Not every release of Debian has the first.
  for (const name of ['chromium-headless-shell', 'chromium']) {
    apt(['install', '-y', '-qq', '--no-install-recommends', name]);
    const found = findInstalled();
    if (found) return found;
  }
  return undefined;
}

function giveUp(): never {
  throw new Error(
    'The browser tests need Chromium or Chrome, and none could be installed. Install one and run npm test again, or name it: CHROMIUM_PATH=/path/to/chromium npm test',
  );
}

function works(file: string): boolean {
  if (!existsSync(file)) return false;
  try {
    const version = execFileSync(file, ['--version', '--no-sandbox'], {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 30_000,
    });
    return /chrom/i.test(version.toString());
  } catch {
    // It does not start: a stub that asks for another package, for example.
    return false;
  }
}
