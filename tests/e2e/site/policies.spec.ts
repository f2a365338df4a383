import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { aName, fillIn, send } from '../contact/enquiry';
import { expect, test } from '../test';
import { directive, policyOf } from './policy';
import { contentPages, filledIn, interactive } from './site-paths';

test.describe('policies', () => {
  test('a content page may run no script, and has the hash of its own style', async ({
    request,
  }) => {
    for (const path of contentPages) {
      await test.step(path, async () => {
        const response = await request.get(path);
        const html = await response.text();
        const hashes = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, style = '']) =>
          createHash('sha256').update(style).digest('base64'),
        );
        expect(hashes).not.toEqual([]);
        expect(policyOf(response)).toContain("default-src 'none'");
        expect(policyOf(response)).not.toContain('script-src');
        const allowed = directive('style-src', policyOf(response))?.split(' ') ?? [];
        expect(allowed).toEqual(expect.arrayContaining(hashes.map((hash) => `'sha256-${hash}'`)));
        // No page needs more than the few styles of the site.
        expect(allowed.slice(1).length).toBeLessThanOrEqual(5);
      });
    }
  });
});

/** Collects what the policy of a page blocks. Without JavaScript only the console says it (every-page.spec.ts). */
async function watchViolations(page: Page) {
  const violations: string[] = [];
  await page.exposeFunction('reportViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportViolation } = window as unknown as { reportViolation(text: string): void };
      reportViolation(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return violations;
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no policy blocks what belongs to a page that has scripts', async ({ page }) => {
    const violations = await watchViolations(page);
    for (const path of [...interactive, '/']) {
      await expectStyled(page, path);
      expect(violations, path).toEqual([]);
    }
  });
});

/** The style is that of the site, not the browser's own. */
async function expectStyled(page: Page, path: string) {
  await page.goto(path);
  await expect(page.locator('main'), path).toHaveCSS('max-width', /px$/);
}

test.describe('what does not belong to a page', () => {
  test.use({ allowedComplaints: [/violates the following Content Security Policy/] });

  for (const path of ['/', '/contact', ...filledIn.slice(0, 1)]) {
    test(`is blocked on ${path}: a script and a style from elsewhere`, async ({ page }) => {
      const violations = await watchViolations(page);
      await page.goto(path);
      await page.evaluate(() => {
        document.body.insertAdjacentHTML(
          'beforeend',
          '<style>p { color: red }</style><img src="/icon.svg" onload="window.wasRun = true">',
        );
      });
      await expect.poll(() => violations).toContain('style-src-elem inline');
      await expect.poll(() => violations).toContain('script-src-attr inline');
      expect(await page.evaluate(() => 'wasRun' in window)).toBe(false);
    });
  }
});

test('the form works under its policy, from the first field to the reference', async ({ page }) => {
  const violations = await watchViolations(page);
  await page.goto('/contact');
  await page.getByRole('button', send).click();
  await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
  await fillIn(page, aName());
  await page.getByRole('button', send).click();
  await expect(page.getByText('Your reference:')).toBeVisible();
  expect(violations).toEqual([]);
});
