import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { findBrowser } from '../../scripts/command-line/find-browser';
import { otherClinicBuild } from '../other-clinic/changed-clinic';
import type { ServerProcess } from '../support/site/server-process';
import { copyDist, isRoot, makeFolder, startServer } from './hosts';

/** `npm test` builds the other clinic's site with a form that posts to a server elsewhere. */
const manifest: SiteManifest = JSON.parse(
  readFileSync(path.join(otherClinicBuild, 'site.json'), 'utf8'),
);
const enquiryOrigin = new URL(manifest.enquiryEndpoint ?? '').origin;

let folder: string;
let browser: Browser;
/** Takes the enquiries; two more servers represent static hosts, of which it knows one. */
let servers: { enquiries: ServerProcess; known: ServerProcess; unknown: ServerProcess };

beforeAll(async () => {
  folder = makeFolder('origins');
  const dist = copyDist(otherClinicBuild, folder);
  const [known, unknown] = [await startServer(dist, folder), await startServer(dist, folder)];
  const settings = { ALLOWED_ORIGINS: toOrigin(known) };
  const port = Number(new URL(enquiryOrigin).port);
  servers = { known, unknown, enquiries: await startServer(dist, folder, settings, port) };
  browser = await chromium.launch({
    executablePath: findBrowser(),
    args: isRoot ? ['--no-sandbox'] : [],
  });
});

afterAll(async () => {
  await browser?.close();
  for (const host of Object.values(servers ?? {})) await host.stop();
  if (folder) rmSync(folder, { recursive: true });
});

/** A host other than the endpoint's, so that a browser takes it for another site. */
function toOrigin({ port }: ServerProcess): string {
  return `http://localhost:${port}`;
}

/** Opens the form, fills it in and sends it; `complaints` has what the browser's console said. */
async function send(from: ServerProcess, javaScriptEnabled: boolean) {
  const page = await browser.newPage({ javaScriptEnabled });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${toOrigin(from)}/contact`);
  await page.getByLabel('Your name').scrollIntoViewIfNeeded();
  if (javaScriptEnabled) await page.locator('form[novalidate]').waitFor();
  await fillIn(page);
  await page.getByRole('button', { name: 'Send message' }).click();
  return { page, complaints };
}

async function fillIn(page: Page) {
  await page.getByLabel('Your name').fill('Nomsa Dlamini');
  await page.getByLabel('E-mail address').fill('nomsa@example.org');
  await page.getByLabel('By e-mail').check();
  await page.getByLabel('I am asking for myself').check();
  await page.getByLabel('What is it about?').selectOption({ label: 'Cost' });
  await page.getByLabel('The clinic may keep these details').check();
}

async function countStored(): Promise<number> {
  const health: { pending: number } = await (await fetch(`${enquiryOrigin}/api/health`)).json();
  return health.pending;
}

const ways = [
  { way: 'with JavaScript', javaScriptEnabled: true },
  { way: 'without JavaScript', javaScriptEnabled: false },
];

describe.each(ways)('a form on a site that the server knows, $way', ({ javaScriptEnabled }) => {
  test('is stored, and the server shows its reference', async () => {
    const before = await countStored();
    const { page, complaints } = await send(servers.known, javaScriptEnabled);
    await page.getByText(/Your reference: \w{4}-\w{4}/).waitFor();
    expect(new URL(page.url()).origin).toBe(enquiryOrigin);
    expect(complaints).toEqual([]);
    expect(await countStored()).toBe(before + 1);
    await page.close();
  });
});

describe.each(ways)('a form on a site that it does not know, $way', ({ javaScriptEnabled }) => {
  test('is refused, and whoever sent it is told', async () => {
    const before = await countStored();
    const { page, complaints } = await send(servers.unknown, javaScriptEnabled);
    await page
      .getByText(/was not sent|could not|not accepted|another site/i)
      .first()
      .waitFor();
    // The browser says that an answer was kept from the page; the policy has nothing against it.
    expect(complaints.filter((text) => text.includes('Content Security Policy'))).toEqual([]);
    expect(await countStored()).toBe(before);
    await page.close();
  });
});

test('the policy of the form names that server and nothing more', () => {
  const policy = manifest.files['/contact']?.headers['Content-Security-Policy'] ?? '';
  expect(policy.split('; ')).toEqual(
    expect.arrayContaining([
      `connect-src 'self' ${enquiryOrigin}`,
      `form-action 'self' ${enquiryOrigin}`,
    ]),
  );
  expect(policy.split(enquiryOrigin)).toHaveLength(3);
  expect(manifest.headers['Content-Security-Policy']).not.toContain(enquiryOrigin);
});

test('files for hosts have no proxy for a form that posts elsewhere', () => {
  for (const name of ['nginx.conf', 'Caddyfile']) {
    const text = readFileSync(path.join(otherClinicBuild, 'hosts', name), 'utf8');
    expect(text).not.toMatch(/proxy/);
  }
});
