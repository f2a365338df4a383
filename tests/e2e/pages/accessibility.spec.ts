import type { Page } from '@playwright/test';
import { waitForScripts } from '../contact/enquiry';
import { findViolations } from '../find-violations';
import { expect, lookTest, test } from '../test';
import { dividedPages, findPageFiles, paths, pathsOf } from './routes';

lookTest.use({ allowedComplaints: [/404 \(Not Found\)/] });

// Each test has a page of its own, so two workers share them.
test.describe.configure({ mode: 'parallel' });

/**
 * One of each `page.tsx`. The style guide's test has every component in the dark, so these are
 * enough for how components go together.
 */
const kinds = Object.values(pathsOf).flatMap(([first]) => first ?? []);

const screens = {
  phone: { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  desktop: { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
} as const;

async function show(page: Page, { viewport, colorScheme }: (typeof screens)['phone' | 'desktop']) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme });
}

test('every page.tsx has its paths in routes.ts, so none goes untested', () => {
  expect(findPageFiles().sort()).toEqual([...Object.keys(pathsOf), ...dividedPages].sort());
  for (const [file, list] of Object.entries(pathsOf)) expect(list, file).not.toEqual([]);
});

for (const path of paths) {
  lookTest(`axe finds nothing on ${path}`, async ({ page }) => {
    // The page of all questions has thousands of elements.
    lookTest.slow();
    await show(page, screens.phone);
    await page.goto(path);
    expect(await findViolations(page)).toEqual([]);
  });
}

for (const path of kinds) {
  lookTest(`axe finds nothing on ${path} on a desktop, in the dark`, async ({ page }) => {
    lookTest.slow();
    await show(page, screens.desktop);
    await page.goto(path);
    expect(await findViolations(page)).toEqual([]);
  });
}

for (const [name, screen] of Object.entries(screens)) {
  test(`axe finds nothing on the form with its errors shown, on a ${name}`, async ({ page }) => {
    await show(page, screen);
    await page.goto('/contact');
    await waitForScripts(page);
    await page.getByRole('button', { name: 'Send message' }).click();
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
    expect(await findViolations(page)).toEqual([]);
  });
}

test('the keyboard reaches the skip link first, and it leads to the main text', async ({
  page,
}) => {
  await page.goto('/procedure');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the main text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(
    page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link'),
  ).toBeFocused();
});
