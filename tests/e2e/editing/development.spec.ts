import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { allSpecimens } from '../../../components/specimens/all-specimens';
import { findViolations } from '../find-violations';
import { expect, test } from './dev-server';

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

test('an edit shows by itself; a mistake shows over the last good version, and goes when fixed', async ({
  page,
  devServer,
}) => {
  const facts = path.join(devServer.contentDir, 'clinic.yaml');
  const question = path.join(devServer.contentDir, 'faq/cost.md');
  const text = readFileSync(question, 'utf8');
  const changed = text.replace('each one has its own price', 'each one has another price');
  await page.goto(`${devServer.origin}/faq`);
  await expect(page.getByText('each one has its own price')).toBeVisible({ timeout: 60_000 });

  writeFileSync(question, changed);
  await expect(page.getByText('each one has another price')).toBeVisible({ timeout: 60_000 });

  writeFileSync(question, changed.replace('group: money', 'group: mony'));
  const alert = page.locator('section[role="alert"]');
  await expect(alert).toContainText('"group" is "mony": did you mean "money"?', {
    timeout: 60_000,
  });
  await expect(alert).toContainText('faq/cost.md:3');
  await expect(alert).toContainText('group: mony');
  await expect(page.getByText('each one has another price')).toBeVisible();

  // A file that it needs may be away, even beside another mistake.
  renameSync(facts, `${devServer.contentDir}.away`);
  await expect(alert).toContainText('clinic.yaml', { timeout: 60_000 });
  await expect(page.getByText('each one has another price')).toBeVisible();
  renameSync(`${devServer.contentDir}.away`, facts);

  writeFileSync(question, text);
  await expect(alert).toBeHidden({ timeout: 60_000 });
  await expect(page.getByText('each one has its own price')).toBeVisible({ timeout: 60_000 });
});

test('a renamed page is found under both names, without a restart', async ({ page, devServer }) => {
  const old = path.join(devServer.contentDir, 'pages/draft-page.md');
  const renamed = path.join(devServer.contentDir, 'pages/renamed-page.md');
  const text = readFileSync(old, 'utf8');
  renameSync(old, renamed);
  writeFileSync(
    renamed,
    text
      .replace('kind:', 'aliases: [draft-page]\nkind:')
      .replace('status: draft', 'status: published'),
  );
  await expect(async () => {
    const answer = await page.goto(`${devServer.origin}/draft-page`);
    expect(page.url()).toBe(`${devServer.origin}/renamed-page`);
    expect(answer?.status()).toBe(200);
  }).toPass({ timeout: 120_000 });
  writeFileSync(renamed, text);
  renameSync(renamed, old);
});

test('the editor is at /admin, under its own policy, and so is what it loads', async ({
  devServer,
  request,
}) => {
  for (const path of [
    '/admin',
    '/admin/start.js',
    '/admin/rules-worker.js',
    '/admin/preview.css',
  ]) {
    const answer = await request.get(`${devServer.origin}${path}`);
    expect(answer.status(), path).toBe(200);
    expect(answer.headers()['content-security-policy'], path).toContain("script-src 'self';");
    expect(answer.headers()['x-robots-tag'], path).toBe('noindex');
  }
});

test('the editor is told which versions git has of a file, and of no file but the content', async ({
  devServer,
  request,
}) => {
  const ask = (query: string) => request.get(`${devServer.origin}/admin/versions?${query}`);
  const versions = await ask('file=faq/cost.md');
  expect(versions.status()).toBe(200);
  // This folder is in no repository.
  expect(await versions.json()).toEqual([]);
  expect((await ask('file=../package.json&id=0123456789')).status()).toBe(404);
});

test('a draft is seen, and says that it is one', async ({ page, devServer }) => {
  await page.goto(`${devServer.origin}/faq`);
  await expect(page.getByText('Draft: Is this the Zebra draft wording?').first()).toBeVisible();
  await page.goto(`${devServer.origin}/not-there-yet`);
  await expect(page.getByText('the content is still being read')).toBeVisible({ timeout: 60_000 });
  // A page that was not there a moment ago is looked for again.
  await expect(async () => {
    await page.goto(`${devServer.origin}/draft-page`);
    await expect(page.locator('h1')).toHaveText('Draft: Zebra draft page', { timeout: 1000 });
  }).toPass({ timeout: 120_000 });
  await expect(page.getByText('preview of our site with its drafts')).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
});

test('the style guide shows every component, and axe finds nothing, also in the dark', async ({
  page,
  devServer,
}) => {
  await page.goto(`${devServer.origin}/styleguide/specimens`);
  for (const name of Object.keys(allSpecimens)) {
    await expect(page.getByRole('heading', { name, exact: true, level: 2 })).toBeVisible();
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    // The same component is there several times, with the same names and landmarks.
    expect(await findViolations(page, { without: duplicates }), colorScheme).toEqual([]);
  }
});
