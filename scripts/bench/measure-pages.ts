import type { Browser } from '@playwright/test';
import { findHtmlParts } from '../../lib/static-html/html-parts';
import { type Body, fetchBody } from './fetch-body';
import { median } from './median';
import { paintsAlone } from './paints-alone';
import { measureBoth, type Sides } from './sides';
import { type PageRequest, type Visit, visitPage } from './visit-page';

/** One page of one build. Bytes after compression. */
export type PageFigures = {
  requests: number;
  /** Paths beside the page's own that were asked for before the first paint. */
  earlyPaths: string[];
  /** Whether the first paint waits for none of them. */
  paintsAlone: boolean;
  /** All responses with their headers. */
  gzipBytes: number;
  /** The same, had the server sent brotli. */
  brotliBytes: number;
  /** The page with its style sheets, without headers. */
  htmlBytes: number;
  /** Script files, without headers. */
  scriptBytes: number;
  /** `<script>`s that a browser runs, inline ones included. */
  scriptElements: number;
  /** Medians of the visits. */
  firstPaintMs: number;
  largestPaintMs: number;
  /** The most of any visit. */
  layoutShift: number;
};

export type PageRow = { route: string; figures: Sides<PageFigures> };

/** Visits each page of both builds by turns, so that whatever else the computer does slows both alike. */
export async function measurePages(
  browser: Browser,
  origins: Sides<string>,
  { routes, repetitions }: { routes: readonly string[]; repetitions: number },
  onPage: (route: string) => void,
): Promise<PageRow[]> {
  const bodies = new Map<string, Promise<Body>>();
  const rows: PageRow[] = [];
  // Browser and servers are slower at first, whichever build comes first: these visits do not count.
  await measureBoth((side) => visitPage(browser, origins[side] + (routes[0] ?? '')));
  for (const route of routes) {
    onPage(route);
    const visits: Sides<Visit[]> = { thisBuild: [], adapterOff: [] };
    // A server's first answer takes longer: it is not measured.
    await measureBoth((side) => fetchBody(origins[side] + route));
    for (let repetition = 0; repetition < repetitions; repetition++) {
      await measureBoth(async (side) => {
        visits[side].push(await visitPage(browser, origins[side] + route));
      });
    }
    const figures = await measureBoth(async (side) => ({
      ...(await toFigures(visits[side], bodies)),
      paintsAlone: await paintsAlone(browser, origins[side] + route),
    }));
    rows.push({ route, figures });
  }
  return rows;
}

async function toFigures(
  visits: readonly Visit[],
  bodies: Map<string, Promise<Body>>,
): Promise<Omit<PageFigures, 'paintsAlone'>> {
  const [visit] = [...visits].sort((a, b) => b.requests.length - a.requests.length);
  const [document] = visit?.requests ?? [];
  if (!visit || !document) throw new Error('A page was never visited.');
  const weighed = await Promise.all(
    visit.requests.map(async (request) => ({ ...request, body: await getBody(request, bodies) })),
  );
  const sum = (types: readonly string[]) =>
    weighed
      .filter(({ type }) => types.includes(type))
      .reduce((total, { body }) => total + body.gzipBytes, 0);
  return {
    requests: weighed.length,
    earlyPaths: visit.earlyUrls.map((url) => new URL(url).pathname),
    gzipBytes: weighed.reduce((total, { wireBytes }) => total + wireBytes, 0),
    brotliBytes: weighed.reduce(
      (total, { wireBytes, body }) => total + wireBytes - body.gzipBytes + body.brotliBytes,
      0,
    ),
    htmlBytes: sum(['Document', 'Stylesheet']),
    scriptBytes: sum(['Script']),
    scriptElements: findHtmlParts((await getBody(document, bodies)).text).scripts.length,
    firstPaintMs: median(visits.map((one) => one.firstPaintMs)),
    largestPaintMs: median(visits.map((one) => one.largestPaintMs)),
    layoutShift: Math.max(...visits.map((one) => one.layoutShift)),
  };
}

function getBody({ url }: PageRequest, bodies: Map<string, Promise<Body>>): Promise<Body> {
  const body = bodies.get(url) ?? fetchBody(url);
  bodies.set(url, body);
  return body;
}
