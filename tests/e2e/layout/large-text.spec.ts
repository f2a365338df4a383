import { paths } from '../pages/routes';
import { expect, test } from '../test';

/** A reader's own size of text in the browser's settings; its usual one is 16. */
const textSize = 32;

test.use({
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), `--blink-settings=defaultFontSize=${textSize}`];
    await use({ ...launchOptions, args });
  },
  allowedComplaints: [/404 \(Not Found\)/],
});

test('at twice the size of text no page scrolls sideways, on the narrowest phone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 280, height: 640 });
  for (const path of paths) {
    await test.step(path, async () => {
      await page.goto(path);
      const { size, width } = await page.evaluate(() => ({
        size: Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
        width: document.documentElement.scrollWidth,
      }));
      // The site's text is an eighth larger than the browser's.
      expect(size).toBe(textSize * 1.125);
      expect(width).toBe(280);
    });
  }
});
