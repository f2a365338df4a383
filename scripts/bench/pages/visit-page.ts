import type { Browser } from '@playwright/test';

/** One request of a visit. */
type PageRequest = {
  url: string;
  /** As the browser calls it: `Document`, `Script`, `Stylesheet`, … */
  type: string;
  /** Headers and compressed body. */
  wireBytes: number;
};

/** Measurements of one visit with an empty cache. Times are from the start of the navigation. */
export type Visit = PageTimings & { requests: PageRequest[] };

type PageTimings = {
  firstPaintMs: number;
  largestPaintMs: number;
  /** The sum of all layout shifts without user input. */
  layoutShift: number;
  /** Other URLs that were requested before its first paint. */
  earlyUrls: string[];
};

/** 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms: Lighthouse's slow 4G. In bytes and milliseconds. */
const network = { downloadThroughput: 200_000, uploadThroughput: 93_750, latency: 150 };

const cpuSlowdown = 4;

/** How long Playwright waits before it considers a page idle. */
const quietMs = 500;

const phone = {
  viewport: { width: 360, height: 740 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

/** Opens a page on an emulated slow phone with an empty cache, and waits until it is idle. */
export async function visitPage(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const requests = new Map<string, PageRequest>();
    session.on('Network.requestWillBeSent', ({ requestId, request, type = 'Other' }) => {
      if (!request.url.startsWith('http')) return;
      requests.set(requestId, { url: request.url, type, wireBytes: 0 });
    });
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const request = requests.get(requestId);
      if (request) request.wireBytes = encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await page.goto(url, { waitUntil: 'networkidle' });
    const timings = await page.evaluate(readTimings);
    // The scripts of a form may wait until it is seen: they count too.
    await page.evaluate(() => document.forms[0]?.scrollIntoView());
    do await page.waitForTimeout(quietMs);
    while ([...requests.values()].some(({ wireBytes }) => wireBytes === 0));
    return { ...timings, requests: [...requests.values()] };
  } finally {
    await context.close();
  }
}

/** Runs in the page, so it cannot use anything from outside itself. */
async function readTimings(): Promise<PageTimings> {
  const entries: PerformanceEntry[] = [];
  for (const type of ['paint', 'largest-contentful-paint', 'layout-shift']) {
    new PerformanceObserver((list) => entries.push(...list.getEntries())).observe({
      type,
      buffered: true,
    });
  }
  // Entries arrive a moment later, and nothing indicates that there are none.
  await new Promise((resolve) => setTimeout(resolve, 200));
  const firstPaintMs = entries.find((entry) => entry.name === 'first-contentful-paint')?.startTime;
  const largestPaintMs = entries.findLast(
    (entry) => entry.entryType === 'largest-contentful-paint',
  )?.startTime;
  if (firstPaintMs === undefined || largestPaintMs === undefined) {
    throw new Error(`${location.href} paints nothing.`);
  }
  return {
    firstPaintMs,
    largestPaintMs,
    layoutShift: entries
      .map((entry) => entry as PerformanceEntry & { value?: number; hadRecentInput?: boolean })
      .reduce((sum, { value = 0, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0),
    earlyUrls: performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime < firstPaintMs)
      .map((entry) => entry.name),
  };
}
