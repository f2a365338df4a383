import { expect, test } from '../test';

const decision = '/deciding/depression';

test('every section has every option, by name, in the same type and size', async ({ page }) => {
  await page.goto(decision);
  const tables = page.locator('main table');
  const names = await tables.first().locator('th[scope=row]').allInnerTexts();
  expect(names).toHaveLength(7);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
  expect(await tables.count()).toBe(13);
  for (const table of await tables.all()) {
    expect(await table.locator('th[scope=row]').allInnerTexts()).toEqual(names);
  }
  const looks = await page.evaluate(() =>
    [...document.querySelectorAll('main tbody tr')].map((row) =>
      [...row.children]
        .map((cell) => {
          const { fontSize, fontWeight, color, backgroundColor } = getComputedStyle(cell);
          return [fontSize, fontWeight, color, backgroundColor].join(' ');
        })
        .join(' | '),
    ),
  );
  expect(new Set(looks).size).toBe(1);
});

test('no number of an option is a percentage, and each has its comparison or a reason', async ({
  page,
}) => {
  await page.goto(decision);
  const text = await page.locator('main table').allInnerTexts();
  expect(text.join(' ')).not.toMatch(/\d ?%/);
  const cells = await page.locator('section[aria-labelledby^="section-re"] td').allInnerTexts();
  expect(cells).toHaveLength(14);
  for (const cell of cells) {
    const numbers = cell.match(/\d+\sof\s100/g) ?? [];
    if (/No comparable figure/.test(cell)) continue;
    expect(numbers.length >= 2 || /no comparison group/.test(cell), cell).toBe(true);
  }
});

test('/deciding shows the one decision, and search engines keep its own path', async ({ page }) => {
  await page.goto('/deciding');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    `https://ketamine-clinic.example${decision}`,
  );
  await expect(page.getByRole('heading', { name: 'What a week is like' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the worksheet can be filled in, is part of no form, and leaves no trace in the URL', async ({
    page,
  }) => {
    await page.goto(`${decision}/worksheet`);
    await page.getByRole('group', { name: 'That it lasts' }).getByLabel('5').check();
    await page.getByLabel('ECT: reasons against').fill('memory');
    await page.getByLabel('What I still want to ask').fill('How soon?');
    await page.getByLabel('What I still want to ask').press('Enter');
    expect(new URL(page.url()).search).toBe('');
    await expect(page.locator('form')).toHaveCount(0);
    await page.reload();
    await expect(page.getByLabel('ECT: reasons against')).toHaveValue('');
  });
});

for (const [path, most] of Object.entries({
  [`${decision}/worksheet`]: 2,
  '/questions/first-consultation': 2,
  '/questions/day': 2,
  '/questions/companion': 1,
})) {
  test(`${path} prints on ${most} pages of A4, with help and without folded parts`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('main')).toContainText('0800 567 567');
    const margin = '12mm';
    const margins = { top: margin, bottom: margin, left: margin, right: margin };
    const pdf = await page.pdf({ format: 'A4', margin: margins });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g) ?? [];
    expect(pages.length).toBeLessThanOrEqual(most);
  });
}

test('what is asked and when to ring is said on its page and gathered from there', async ({
  page,
}) => {
  await page.goto('/preparing');
  const box = page.getByRole('region', { name: /Ring us before you set out/ });
  const reasons = await box.getByRole('listitem').allInnerTexts();
  expect(reasons.length).toBeGreaterThan(4);
  await page.goto('/companion');
  const asked = await page
    .getByRole('region', { name: /Before you go, ask us/ })
    .getByRole('listitem')
    .allInnerTexts();
  await page.goto('/questions');
  const gathered = page.getByRole('region', { name: /Ring us before you set out/ });
  expect(await gathered.getByRole('listitem').allInnerTexts()).toEqual(reasons);
  const sheet = page.getByRole('region', { name: 'Questions for your companion' });
  const lists = await sheet.getByRole('listitem').allInnerTexts();
  expect(lists).toEqual(expect.arrayContaining(asked));
  await sheet.getByRole('link', { name: 'For companions' }).first().click();
  await expect(page).toHaveURL(/\/companion$/);
});
