import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../../html-rules';
import { expect, test } from '../test';
import { answerPaths } from './routes';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: htmlRules });

/** Where one asks for treatment. */
const offer = /href="\/(contact|costs|locations)[/"#]/;

test('each answer has a title, a description and an address of its own, and is valid HTML', async ({
  request,
}) => {
  test.setTimeout(120_000);
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
    const head = text.slice(0, text.indexOf('</head>'));
    const data = text.match(/<script type="application\/ld\+json">.*?<\/script>/s)?.[0] ?? '';
    expect(head + data, path).not.toMatch(/suicid/i);
    const { results } = await validator.validateString(text);
    expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
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
