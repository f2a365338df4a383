import { toKb, toMarkdownTable, toRatio, toSeconds } from './markdown-table';
import type { LighthouseRow } from './measure-lighthouse';
import type { PageFigures, PageRow } from './measure-pages';
import { median } from './median';
import { lighthouseCategories } from './run-lighthouse';

/** Column of a table that shows one figure of both builds and how many times the one is the other. */
type Pair = {
  name: string;
  getValue: (figures: PageFigures) => number;
  say: (value: number) => string;
};

/** What a page's first visit sends over the network. */
export function toWeightTable(pages: readonly PageRow[]): string {
  return toPairTable(pages, [
    { name: 'Requests', getValue: (page) => page.requests, say: String },
    { name: 'gzip kB', getValue: (page) => page.gzipBytes, say: toKb },
    { name: 'brotli kB', getValue: (page) => page.brotliBytes, say: toKb },
    { name: 'JS kB', getValue: (page) => page.scriptBytes, say: toKb },
  ]);
}

/** What a visitor with a slow phone waits for. */
export function toSpeedTable(pages: readonly PageRow[]): string {
  return toPairTable(pages, [
    { name: 'FCP s', getValue: (page) => page.firstPaintMs, say: toSeconds },
    { name: 'LCP s', getValue: (page) => page.largestPaintMs, say: toSeconds },
    { name: 'Shift', getValue: (page) => page.layoutShift, say: (shift) => shift.toFixed(3) },
  ]);
}

/** Scores of both builds, where both were measured. */
export function toLighthouseTable(rows: readonly LighthouseRow[]): string {
  return toMarkdownTable(
    ['Page', 'runs', ...lighthouseCategories, 'what cost points in any run'],
    rows.map(({ route, side, runs, scores, failedAudits }) => [
      side === 'thisBuild' ? route : `${route}, adapter off`,
      String(runs),
      ...scores.map(String),
      failedAudits.join(', '),
    ]),
  );
}

function toPairTable(pages: readonly PageRow[], pairs: readonly Pair[]): string {
  const header = ['Page', ...pairs.flatMap(({ name }) => [name, 'off', 'ratio'])];
  const rows = pages.map(({ route, figures }) => [
    route,
    ...pairs.flatMap(({ getValue, say }) =>
      toCells(getValue(figures.thisBuild), getValue(figures.adapterOff), say),
    ),
  ]);
  const middle = pairs.flatMap(({ getValue, say }) =>
    toCells(
      median(pages.map(({ figures }) => getValue(figures.thisBuild))),
      median(pages.map(({ figures }) => getValue(figures.adapterOff))),
      say,
    ),
  );
  return toMarkdownTable(header, [...rows, ['**Median**', ...middle]]);
}

function toCells(thisBuild: number, adapterOff: number, say: (value: number) => string): string[] {
  return [say(thisBuild), say(adapterOff), toRatio(adapterOff, thisBuild)];
}
