import { expect, test } from '../test';
import { paths } from './routes';

test.use({ viewport: { width: 360, height: 640 }, allowedComplaints: [/404 \(Not Found\)/] });

/** Everything there is of a kind, which readers search or come to by a link to one entry. */
const long = ['/faq', '/sources', '/referrers'];

test('no page but those of everything is longer than twelve screens of a phone', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const path of paths.filter((each) => !long.includes(each))) {
    await test.step(path, async () => {
      await page.goto(path);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect.soft(height / 640, path).toBeLessThanOrEqual(12);
    });
  }
});

test('those of everything are longer, or they belong under the same rule', async ({ page }) => {
  for (const path of long) {
    await page.goto(path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect(height / 640, path).toBeGreaterThan(12);
  }
});
