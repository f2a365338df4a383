import type { Page } from '@playwright/test';
import { waitForScripts } from '../contact/enquiry';
import { expect, lookTest as test } from '../test';

/** One of each kind of page. */
const kinds = [
  '/',
  '/procedure',
  '/conditions/ptsd',
  '/costs',
  '/faq',
  '/faq/does-it-work',
  '/sources',
  '/contact',
  '/search',
  '/glossary',
];

/** WCAG 2.2, 1.4.12: what a reader may set without losing text. */
const textSpacing = {
  'line-height': '1.5',
  'letter-spacing': '0.12em',
  'word-spacing': '0.16em',
};

async function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.sr-only, .prose thead'))
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => element.outerHTML.slice(0, 80)),
  );
}

test('with wide text spacing on the narrowest phone nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of kinds) {
    await test.step(path, async () => {
      await page.goto(path);
      await page.evaluate((spacing) => {
        for (const element of document.querySelectorAll<HTMLElement>('body, body *')) {
          for (const [name, value] of Object.entries(spacing)) {
            element.style?.setProperty(name, value, 'important');
          }
        }
      }, textSpacing);
      expect(await findOverflow(page)).toEqual([]);
    });
  }
});

for (const [colorScheme, pages] of [
  ['light', [...kinds, 'the form with mistakes']],
  // All that differs is the colours of what is on every page.
  ['dark', ['/', 'the form with mistakes']],
] as const) {
  test(`the keyboard reaches everything, and shows where it is, in ${colorScheme} mode`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.emulateMedia({ colorScheme });
    for (const path of pages) {
      await test.step(path, async () => {
        await page.goto(path.startsWith('/') ? path : '/contact');
        if (!path.startsWith('/')) {
          await waitForScripts(page);
          await page.getByRole('button', { name: 'Send message' }).click();
          await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
          await page.evaluate(() => (document.activeElement as HTMLElement).blur());
        }
        const expected = await page.evaluate(
          () =>
            [
              ...document.querySelectorAll(
                'a[href], button, summary, select, textarea, input, [tabindex="0"]',
              ),
            ].filter(
              (element) =>
                element.checkVisibility() &&
                element.matches(':not([type=hidden], [tabindex="-1"])'),
            ).length,
        );
        const reached = new Set<string>();
        for (let press = 0; press < Math.min(expected, 40); press++) {
          await page.keyboard.press('Tab');
          const focus = await page.evaluate(() => {
            const element = document.activeElement as HTMLElement;
            const { outlineStyle, outlineWidth } = getComputedStyle(element);
            const { top, bottom } = element.getBoundingClientRect();
            return {
              key: `${element.outerHTML.slice(0, 200)} ${Math.round(top + scrollY)}`,
              outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
              isInView: bottom > 0 && top < innerHeight,
            };
          });
          // After the last one comes the browser's own bar, then the page begins again.
          if (focus.key.startsWith('<body')) continue;
          expect(focus, focus.key).toMatchObject({ outline: 3, isInView: true });
          reached.add(focus.key);
        }
        // Radio buttons of one question are one stop.
        expect(reached.size).toBeGreaterThanOrEqual(Math.min(expected, 40) - 5);
      });
    }
  });
}

test('on paper a page has its clinic, its help, its sources and the paths of its links', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/procedure');
  await expect(page.getByRole('banner')).toContainText('Ketamine Infusion Clinic');
  await expect(page.getByRole('navigation', { name: 'Main' })).toBeHidden();
  await expect(page.getByRole('contentinfo')).toContainText('0800 567 567');
  await expect(page.getByRole('heading', { name: 'Sources used here' })).toBeVisible();
  await expect(page.getByText('Last changed on')).toBeVisible();
  const after = await page
    .locator('.prose a[href="/risks"]')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(after).toContain('/risks');
});

test('drawings keep their shapes where the system chooses the colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/conditions/treatment-resistant-depression');
  const people = page.locator('figure svg').first();
  // Who is counted differs by breadth, not by colour alone.
  const widths = await people
    .locator('path')
    .evaluateAll((paths) => paths.map((path) => Number(path.getAttribute('stroke-width'))));
  expect(new Set(widths).size).toBe(4);
  await expect(people).toBeVisible();
});

test('nothing moves where less motion is asked for', async ({ page }) => {
  const countMoving = async (reducedMotion: 'reduce' | 'no-preference') => {
    await page.emulateMedia({ reducedMotion });
    await page.goto('about:blank');
    await page.goto('/faq#cost');
    return page.evaluate(() => document.getAnimations().length);
  };
  expect(await countMoving('reduce')).toBe(0);
  // The answer that somebody arrived at is marked for two seconds.
  await expect.poll(() => countMoving('no-preference')).toBeGreaterThan(0);
});
