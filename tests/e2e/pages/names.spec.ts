import { expect, test } from '../test';
import { paths } from './routes';

test.use({ allowedComplaints: [/404 \(Not Found\)/] });

test('every table and picture is named for what it shows, not for its caveat', async ({ page }) => {
  let count = 0;
  for (const path of paths) {
    await page.goto(path);
    const names = await page.locator('table, figure').evaluateAll((found) =>
      found.map((element) => {
        const caption = element.querySelector(':scope > caption')?.textContent;
        const words = element.querySelector('img, svg[aria-label]');
        return (
          element.getAttribute('aria-label') ??
          caption ??
          words?.getAttribute('alt') ??
          words?.getAttribute('aria-label') ??
          `no name: ${element.outerHTML.slice(0, 80)}`
        );
      }),
    );
    count += names.length;
    expect
      .soft(
        names.filter((name) => /^no name|^$|Source:/.test(name)),
        path,
      )
      .toEqual([]);
  }
  expect(count).toBeGreaterThan(15);
});
