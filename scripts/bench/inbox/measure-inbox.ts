import type { Browser, Page } from '@playwright/test';
import { routes } from '../../../lib/routes';
import { fillStore } from '../../../tests/support/inbox/fill-store';
import { type InboxServer, startInboxServer } from '../../../tests/support/inbox/inbox-server';
import { launchBrowser } from '../../command-line/launch-browser';
import { toKb, toMarkdownTable } from '../report/markdown-table';
import { median } from '../report/median';
import type { BenchOptions, Section } from '../report/section';

const targets = { listMs: 300, openMs: 2000, weightBytes: 70_000 };

/** The inbox: a long list, many texts to open, and what its page makes a browser download. */
export async function measureInbox({ isQuick, tell }: BenchOptions): Promise<Section> {
  const [listed, opened, runs] = [10_000, 500, isQuick ? 3 : 9];
  const browser = await launchBrowser();
  tell(`the inbox: ${listed} enquiries`);
  const long = await startInboxServer({ isEncrypted: false });
  await fillStore(long.service, listed, new Date());
  const lists = await measureLists(long, runs);
  await long.stop();
  tell(`the inbox: ${opened} texts to open`);
  const closed = await startInboxServer();
  await fillStore(closed.service, opened, new Date(), closed.publicKeys);
  const { openMs, weight } = await openAll(browser, closed, runs);
  await closed.stop();
  await browser.close();
  const slowest = Math.max(...lists.map(({ ms }) => ms));
  return {
    heading: 'The inbox',
    paragraphs: [
      `${listed} enquiries in a file, 50 to a page; from the request to the whole response, the median of ${runs}. Searching for a name fetches ${opened} encrypted texts of 2 kB and opens them in Chromium. The page's weight is everything that a member of staff downloads to list, open, note and search, gzipped.`,
      toMarkdownTable(
        ['List', 'ms'],
        lists.map(({ name, ms }) => [name, ms.toFixed(0)]),
      ),
    ],
    targets: [
      {
        target: `Inbox: ${listed} enquiries listed in ${targets.listMs} ms`,
        measured: `${slowest.toFixed(0)} ms`,
        isMet: slowest < targets.listMs,
      },
      {
        target: `Inbox: ${opened} encrypted texts fetched and opened in ${targets.openMs} ms`,
        measured: `${openMs.toFixed(0)} ms`,
        isMet: openMs < targets.openMs,
      },
      {
        target: `Inbox: the whole page in ${toKb(targets.weightBytes)} kB`,
        measured: `${toKb(weight)} kB`,
        isMet: weight < targets.weightBytes,
      },
    ],
  };
}

async function measureLists(server: InboxServer, runs: number) {
  const { name: cookie, value } = await server.signIn('Bench');
  const lists = {
    'the first page': '?tab=new',
    'the last page': '?tab=new&page=200',
    'one topic': '?tab=new&topic=cost',
  };
  const rows: { name: string; ms: number }[] = [];
  for (const [name, query] of Object.entries(lists)) {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      const startedAt = performance.now();
      const response = await fetch(`${server.origin}/inbox/api/list${query}`, {
        headers: { Cookie: `${cookie}=${value}` },
      });
      if (!response.ok) throw new Error(`The list answers ${response.status}`);
      await response.arrayBuffer();
      times.push(performance.now() - startedAt);
    }
    rows.push({ name, ms: median(times) });
  }
  return rows;
}

async function openAll(browser: Browser, server: InboxServer, runs: number) {
  const context = await browser.newContext();
  await context.addCookies([await server.signIn('Bench')]);
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    const isOurs = request.url().startsWith(server.origin + routes.inbox);
    // What is listed and opened is not part of the page.
    if (!isOurs || request.url().includes('/api/')) return;
    sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
  });
  await page.goto(server.origin + routes.inbox);
  const times: number[] = [];
  for (let run = 0; run < Math.min(runs, 3); run++) {
    await page.setInputFiles('[data-key-file]', {
      ...{ name: 'key.txt', mimeType: 'text/plain' },
      buffer: Buffer.from(`${server.key}\n`),
    });
    await page.getByText('Person 0 ').waitFor();
    times.push(await searchFor(page, 'Person 499'));
    // With the key, what was opened is forgotten.
    await page.click('[data-key-forget]');
  }
  const weight = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { openMs: median(times), weight };
}

/** @returns how long it takes until the enquiry is on the screen, in ms */
async function searchFor(page: Page, name: string): Promise<number> {
  await page.fill('#page-search', name);
  const startedAt = performance.now();
  await page.press('#page-search', 'Enter');
  await page.locator('[data-list]').getByText(`${name} `).waitFor();
  await page.getByText('1 of 500 enquiries').waitFor();
  return performance.now() - startedAt;
}
