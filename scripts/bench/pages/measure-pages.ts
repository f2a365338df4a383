import type { Browser } from '@playwright/test';
import { routes } from '../../../lib/routes';
import { launchBrowser } from '../../command-line/launch-browser';
import { toKb, toMarkdownTable, toSeconds } from '../report/markdown-table';
import { median } from '../report/median';
import type { BenchOptions, Section, Target } from '../report/section';
import { listPages, readSite, weigh } from '../serving/read-site';
import { quickPages, type Sides, withBothSides } from '../serving/sides';
import { paintsAlone } from './paints-alone';
import { type Visit, visitPage } from './visit-page';

/**
 * Measurements of one page on one side; times are medians of the visits, layout shift is the
 * maximum.
 */
type Figures = {
  requests: number;
  /** Including headers, as sent. */
  bytes: number;
  scriptBytes: number;
  firstPaintMs: number;
  largestPaintMs: number;
  layoutShift: number;
};

type PageRow = Sides<Figures> & {
  page: string;
  htmlBytes: number;
  /**
   * How many responses the first paint waits for: the page itself, and those without which it does
   * not happen.
   */
  awaited: number;
};

/**
 * Visits each page alternately as this server and as stock Next send it, so that a busy moment
 * slows both.
 */
export async function measurePages({ isQuick, tell }: BenchOptions): Promise<Section> {
  const pages = isQuick ? quickPages : listPages();
  const visits = isQuick ? 1 : 3;
  const rows = await withBothSides(async (origins) => {
    const browser = await launchBrowser();
    // The browser and servers are slower at first: these visits do not count.
    for (const origin of Object.values(origins)) await visitPage(browser, origin);
    const measured: PageRow[] = [];
    for (const page of pages) {
      tell(`visits: ${page}`);
      measured.push(await measurePage(browser, page, origins, visits));
    }
    await browser.close();
    return measured;
  });
  return {
    heading: 'Each page',
    paragraphs: [
      `A first visit with an empty cache, headers included: this server sends brotli, \`next start\` gzip. “HTML” is the page alone, with its styles and drawings, as it is in \`dist/site\` after brotli. “Stock” is what \`next start\` sends from the same build: Next's own pages, with its runtime. 1 kB is 1,000 bytes.`,
      toWeightTable(rows),
      `The same visits on an emulated slow phone: Chromium, 360 × 740, 1.6 Mbit/s down, 0.75 up, 150 ms for each answer, processor ÷ 4; setting up a connection costs nothing. Paints are the median of ${visits}, layout shift is the most of ${visits}.`,
      toPaintTable(rows),
    ],
    targets: toTargets(rows),
  };
}

async function measurePage(
  browser: Browser,
  page: string,
  origins: Sides<string>,
  times: number,
): Promise<PageRow> {
  const visits: Sides<Visit[]> = { ours: [], stock: [] };
  for (let time = 0; time < times; time++) {
    visits.ours.push(await visitPage(browser, origins.ours + page));
    visits.stock.push(await visitPage(browser, origins.stock + page));
  }
  const file = readSite().files[page];
  if (!file) throw new Error(`dist/site.json does not list ${page}`);
  const earlyUrls = Math.max(...visits.ours.map((visit) => visit.earlyUrls.length));
  return {
    page,
    ours: toFigures(visits.ours),
    stock: toFigures(visits.stock),
    htmlBytes: weigh(file),
    awaited: (await paintsAlone(browser, origins.ours + page)) ? 1 : 1 + earlyUrls,
  };
}

function toFigures(visits: readonly Visit[]): Figures {
  const [{ requests } = { requests: [] }] = visits.toSorted(
    (a, b) => b.requests.length - a.requests.length,
  );
  const sum = (some: typeof requests) =>
    some.reduce((bytes, { wireBytes }) => bytes + wireBytes, 0);
  return {
    requests: requests.length,
    bytes: sum(requests),
    scriptBytes: sum(requests.filter(({ type }) => type === 'Script')),
    firstPaintMs: median(visits.map(({ firstPaintMs }) => firstPaintMs)),
    largestPaintMs: median(visits.map(({ largestPaintMs }) => largestPaintMs)),
    layoutShift: Math.max(...visits.map(({ layoutShift }) => layoutShift)),
  };
}

function toWeightTable(rows: readonly PageRow[]): string {
  return toMarkdownTable(
    ['Page', 'HTML kB', 'Requests', 'stock', 'All kB', 'stock', 'Scripts kB', 'stock', 'waits for'],
    rows.map(({ page, ours, stock, htmlBytes, awaited }) => [
      ...[page, toKb(htmlBytes), String(ours.requests), String(stock.requests)],
      ...[toKb(ours.bytes), toKb(stock.bytes), toKb(ours.scriptBytes), toKb(stock.scriptBytes)],
      `${awaited} answer${awaited > 1 ? 's' : ''}`,
    ]),
  );
}

function toPaintTable(rows: readonly PageRow[]): string {
  return toMarkdownTable(
    ['Page', 'First paint s', 'stock', 'Largest paint s', 'stock', 'Layout shift', 'stock'],
    rows.map(({ page, ours, stock }) => [
      page,
      ...[toSeconds(ours.firstPaintMs), toSeconds(stock.firstPaintMs)],
      ...[toSeconds(ours.largestPaintMs), toSeconds(stock.largestPaintMs)],
      ...[ours.layoutShift.toFixed(3), stock.layoutShift.toFixed(3)],
    ]),
  );
}

function toTargets(rows: readonly PageRow[]): Target[] {
  const content = rows.filter(({ page }) => page !== routes.contact);
  const judge = (
    target: string,
    limit: number,
    some: PageRow[],
    toValue: (row: PageRow) => number,
  ) => {
    const [worst] = some.toSorted((a, b) => toValue(b) - toValue(a));
    const value = worst ? toValue(worst) : Number.NaN;
    return { target, measured: `${value} on ${worst?.page}`, isMet: value <= limit };
  };
  return [
    judge(
      'Answers that the first paint of a page waits for: 1',
      1,
      [...rows],
      (row) => row.awaited,
    ),
    judge('Scripts of a content page: 0 bytes', 0, content, ({ ours }) => ours.scriptBytes),
    judge('Requests of a content page: 3', 3, content, ({ ours }) => ours.requests),
    judge('Largest paint of a content page, slow phone: 1000 ms', 1000, content, ({ ours }) =>
      Math.round(ours.largestPaintMs),
    ),
    judge('Layout shift: 0', 0, [...rows], ({ ours }) => ours.layoutShift),
  ];
}
