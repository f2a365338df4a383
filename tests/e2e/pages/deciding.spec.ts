import { expect, lookTest as test } from '../test';

const decision = '/deciding/depression';

const names = [
  'Another or an added medicine',
  'ECT (electroconvulsive therapy)',
  'Esketamine nasal spray',
  'Ketamine infusions',
  'No further treatment for now',
  'Talking therapy',
  'TMS (magnetic stimulation of the brain)',
];

test('the overview has every option, by name, in the same type and size', async ({ page }) => {
  await page.goto(decision);
  const rows = page.locator('main table tbody tr');
  expect(await rows.locator('th a').allInnerTexts()).toEqual(names);
  await expect(rows.filter({ hasText: 'Headache' })).toContainText(
    /80\sof\s100 \(about \d+ to \d+\)/,
  );
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

test('every option answers the same questions, with its numbers of 100 beside a comparison', async ({
  page,
}) => {
  await page.goto(decision);
  const options = page
    .locator('main details:has(> summary h3)')
    .filter({ has: page.locator('h4') });
  await expect(options).toHaveCount(names.length);
  const headings = await options.first().locator('h4').allTextContents();
  expect(headings).toHaveLength(12);
  for (const option of await options.all()) {
    expect(await option.locator('h4').allTextContents()).toEqual(headings);
    const text = (await option.textContent()) ?? '';
    expect(text).not.toMatch(/\d ?%/);
    for (const section of await option.locator('section').all()) {
      const said = (await section.textContent()) ?? '';
      if (!/^Chance/.test(said)) continue;
      expect(said).toMatch(/\d+\s(more|fewer)\sof\s100|No comparable figure|no comparison group/);
    }
    const harms = option.locator('section').filter({ hasText: /harms/ }).locator('> ul > li');
    for (const harm of await harms.all()) {
      expect(await harm.textContent()).toMatch(
        /of\s100|\d,000|Not counted|Fewer than|first number|no source says/,
      );
    }
  }
});

test.describe('folded, without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 640 } });

  test('options are folded, and a link into one opens it at that place', async ({ page }) => {
    await page.goto(decision);
    const height = (await page.locator('body').boundingBox())?.height ?? 0;
    expect(height / 640).toBeLessThan(13);
    await expect(page.locator('#option-ect')).toBeHidden();
    await page.goto(`${decision}#option-ect-serious-harms`);
    await expect(page.locator('#option-ect-serious-harms')).toBeInViewport();
    await page.goto(`${decision}#section-serious-harms`);
    const question = page.locator('#section-serious-harms');
    await expect(question).toBeInViewport();
    await question.getByRole('link', { name: 'TMS' }).click();
    await expect(page.locator('#option-tms-serious-harms')).toBeInViewport();
  });
});

test('on paper every option is open', async ({ page }) => {
  await page.goto(decision);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['ect', 'tms']) {
    await expect(page.locator(`#option-${name}-what-is-not-known`)).toBeVisible();
  }
});

test('/deciding shows the one decision, and search engines keep its own path', async ({ page }) => {
  await page.goto('/deciding');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    `https://ketamine-clinic.example${decision}`,
  );
  await expect(page.getByRole('heading', { name: 'Each option in full' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the worksheet can be filled in, is part of no form, and leaves no trace in the URL', async ({
    page,
  }) => {
    await page.goto(`${decision}/worksheet`);
    await page.getByRole('group', { name: 'That it lasts' }).getByLabel('5').check();
    await page.getByRole('group', { name: 'Few visits' }).getByLabel('Not sure yet').check();
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
