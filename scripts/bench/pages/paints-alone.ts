import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from '@playwright/test';

/** A page that waits for something else never paints. */
const patienceMs = 5_000;

/**
 * Whether a page paints if its server sends the page and leaves every other request hanging: then
 * its first paint depends on one request, whatever else the browser has requested by then.
 */
export async function paintsAlone(browser: Browser, url: string): Promise<boolean> {
  const { origin, pathname } = new URL(url);
  const server = createServer((incoming, outgoing) => {
    if (incoming.url !== pathname) return;
    request(`${origin}${pathname}`, { headers: incoming.headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
      answer.pipe(outgoing);
    }).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const page = await browser.newPage();
  try {
    await page.goto(`http://127.0.0.1:${port}${pathname}`, { waitUntil: 'commit' });
    return await page.evaluate(waitForPaint, patienceMs);
  } finally {
    await page.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Runs in the page, so it cannot use anything from outside itself. */
function waitForPaint(patience: number): Promise<boolean> {
  return new Promise((resolve) => {
    setTimeout(() => resolve(false), patience);
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve(true);
    }).observe({ type: 'paint', buffered: true });
  });
}
