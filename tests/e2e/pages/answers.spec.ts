import { expect, lookTest as test } from '../test';
import { answerPaths } from './routes';

/** Where one asks for treatment. */
const offer = /href="\/(contact|costs|locations)[/"#]/;

test('each answer has a title, a description and an address of its own', async ({ request }) => {
  const titles = new Set<string | undefined>();
  const descriptions = new Set<string | undefined>();
  for (const path of answerPaths) {
    const text = await (await request.get(path)).text();
    const title = text.match(/<title>(.+?) – Ketamine Infusion Clinic<\/title>/)?.[1];
    const description = text.match(/<meta name="description" content="(.+?)"\/>/)?.[1];
    titles.add(title);
    descriptions.add(description);
    expect(description?.length, path).toBeGreaterThan(25);
    expect(text, path).toContain(
      `<link rel="canonical" href="https://ketamine-clinic.example${path}"/>`,
    );
    expect(text, path).toContain(`/link-preview${path}.png`);
    // A citation leads to the answer's own list of sources.
    expect(text, path).not.toMatch(/href="\/faq#source-/);
    const head = text.slice(0, text.indexOf('</head>'));
    const data = text.match(/<script type="application\/ld\+json">.*?<\/script>/s)?.[0] ?? '';
    expect(head + data, path).not.toMatch(/suicid/i);
  }
  expect(titles.size).toBe(answerPaths.length);
  // Those to somebody in danger share one, which says whom to call.
  expect(descriptions.size).toBeGreaterThan(answerPaths.length - 8);
});

test('no answer leads to an offer before it leads to the risks, and one in a crisis to none', async ({
  request,
}) => {
  for (const path of answerPaths) {
    const text = await (await request.get(path)).text();
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'));
    const at = main.search(offer);
    const risks = main.indexOf('href="/risks');
    if (at >= 0) expect(risks >= 0 && risks < at, path).toBe(true);
    if (/suicid/i.test(main)) expect(at, path).toBe(-1);
  }
});

test('an answer is chosen with one tap on its link, and sent by e-mail with it', async ({
  page,
}) => {
  await page.goto('/faq/medical-aid');
  const address = 'https://ketamine-clinic.example/faq/medical-aid';
  await page.getByText(address).click();
  expect(await page.evaluate(() => String(getSelection()))).toBe(address);
  const href = await page.getByRole('link', { name: 'Send it by e-mail' }).getAttribute('href');
  expect(decodeURIComponent(href ?? '')).toBe(
    `mailto:?subject=Will my medical aid pay?&body=${address}`,
  );
});

test('an old name of an answer and a slash too many lead to it', async ({ request }) => {
  const slashed = await request.get('/faq/cost/', { maxRedirects: 0 });
  expect([slashed.status(), slashed.headers().location]).toEqual([308, '/faq/cost']);
});

test('the longest answers print on one sheet, alone or from among all', async ({
  page,
  request,
}) => {
  const lengths: { path: string; length: number }[] = [];
  // One after the other: a hundred at once would wait for one another for ten seconds.
  for (const path of answerPaths) {
    const text = await (await request.get(path)).text();
    lengths.push({ path, length: text.indexOf('</main>') - text.indexOf('<main') });
  }
  const longest = lengths.sort((a, b) => b.length - a.length).slice(0, 3);
  for (const path of [...longest.map((answer) => answer.path), '/faq#when-to-get-help']) {
    await page.goto(path);
    const pdf = await page.pdf({ format: 'A4' });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g);
    expect(sheets, path).toHaveLength(1);
  }
});
