import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allSpecimens } from '../../components/specimens/all-specimens';

/** `npm run dev`, for whoever edits the content with the page beside it. */
const port = 3211;
const dir = mkdtempSync(path.join(tmpdir(), 'dev-content-'));
const question = path.join(dir, 'faq/cost.md');
let server: ChildProcess;

const duplicates = [
  'duplicate-id',
  'duplicate-id-aria',
  'landmark-banner-is-top-level',
  'landmark-contentinfo-is-top-level',
  'landmark-complementary-is-top-level',
  'landmark-no-duplicate-banner',
  'landmark-no-duplicate-contentinfo',
  'landmark-unique',
  'page-has-heading-one',
  'heading-order',
];

test.beforeAll(async ({ request }) => {
  test.setTimeout(150_000);
  cpSync('tests/fixtures/clinics/small-us', dir, { recursive: true });
  const text = readFileSync(question, 'utf8');
  // As on a fresh clone: nothing was generated before, and the content has a mistake.
  rmSync('.contentlayer/generated', { recursive: true, force: true });
  writeFileSync(question, text.replace('group: money', 'group: mony'));
  server = spawn('npm', ['run', 'dev'], {
    env: {
      ...process.env,
      CONTENT_DIR: dir,
      PORT: String(port),
      DATA_DIR: path.join(dir, '../dev-data'),
    },
    stdio: 'inherit',
    // A group of its own, so that the servers below it can be ended with it.
    detached: true,
  });
  await expect(async () => {
    const page = await request.get(`http://localhost:${port}/`);
    expect(await page.text()).toContain('"group" is "mony": did you mean "money"?');
  }).toPass({ timeout: 60_000 });
  writeFileSync(question, text);
  await expect(async () => {
    const page = await request.get(`http://localhost:${port}/faq`, { timeout: 60_000 });
    expect(page.status()).toBe(200);
  }).toPass({ timeout: 80_000 });
});

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid, 'SIGTERM');
  rmSync(dir, { recursive: true, force: true });
});

test('an edit shows by itself; a mistake shows over the last good version, and goes when mended', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const text = readFileSync(question, 'utf8');
  await page.goto(`http://localhost:${port}/faq`);
  await expect(page.getByText('each one has its own price')).toBeVisible({ timeout: 30_000 });

  writeFileSync(question, text.replace('each one has its own price', 'each one has another price'));
  await expect(page.getByText('each one has another price')).toBeVisible({ timeout: 30_000 });

  writeFileSync(question, text.replace('group: money', 'group: mony'));
  const alert = page.locator('section[role="alert"]');
  await expect(alert).toContainText('"group" is "mony": did you mean "money"?', {
    timeout: 30_000,
  });
  await expect(alert).toContainText('faq/cost.md:3');
  await expect(alert).toContainText('group: mony');
  await expect(page.getByText('each one has another price')).toBeVisible();

  writeFileSync(question, text);
  await expect(alert).toBeHidden({ timeout: 30_000 });
  await expect(page.getByText('each one has its own price')).toBeVisible({ timeout: 30_000 });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the style guide shows every component, and axe finds nothing in ${colorScheme} mode`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    await page.goto(`http://localhost:${port}/styleguide/specimens`);
    for (const { name } of allSpecimens) {
      await expect(page.getByRole('heading', { name, exact: true, level: 2 })).toBeVisible();
    }
    const { violations } = await new AxeBuilder({ page })
      // The same component stands there several times, with the same names and landmarks.
      .disableRules(duplicates)
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
}
