import lighthouse, { type Result } from 'lighthouse';
import { routes } from '../../../lib/routes';
import { findFreePort } from '../../../tests/support/site/find-free-port';
import { launchBrowser } from '../../command-line/launch-browser';
import { toMarkdownTable } from '../report/markdown-table';
import { median } from '../report/median';
import type { BenchOptions, Section } from '../report/section';
import { listPages } from '../serving/read-site';
import { quickPages, withBothSides } from '../serving/sides';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** A page's scores, 0 to 100 in the order of `categories`, and the audits that lowered them. */
type Scores = { scores: number[]; failedAudits: string[] };

type Row = Scores & { page: string; runs: number };

/** Stock Next's pages are all much alike. */
const stockPages = [routes.home, routes.faq];

/** A busy moment of the computer costs points, so a page below 100 is run six more times. */
const moreRuns = 6;

export async function measureLighthouse({ isQuick, tell }: BenchOptions): Promise<Section> {
  const runs = isQuick ? 1 : 3;
  const port = await findFreePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const measure = async (origin: string, pages: readonly string[], name: string) => {
    const rows: Row[] = [];
    for (const page of pages) {
      tell(`Lighthouse: ${page}${name}`);
      rows.push({ ...(await measurePage(origin + page, port, runs)), page: page + name });
    }
    return rows;
  };
  const { ours, stock } = await withBothSides(async (origins) => ({
    ours: await measure(origins.ours, isQuick ? quickPages : listPages(), ''),
    stock: await measure(origins.stock, isQuick ? [] : stockPages, ', stock Next'),
  }));
  await browser.close();
  const isPerfect = ({ scores }: Row) => scores.every((score) => score === 100);
  const imperfect = ours.filter((row) => !isPerfect(row)).map(({ page }) => page);
  return {
    heading: 'Lighthouse, mobile',
    paragraphs: [
      `The median of ${runs} runs, with its own simulated slow phone; of ${runs + moreRuns} where a score was below 100, since one busy moment of the computer costs points.`,
      toMarkdownTable(
        ['Page', 'runs', ...categories, 'what cost points in any run'],
        [...ours, ...stock].map((row) => [
          ...[row.page, String(row.runs), ...row.scores.map(String)],
          row.failedAudits.join(', '),
        ]),
      ),
    ],
    targets: [
      {
        target: 'Lighthouse mobile, every page: 100 four times',
        measured: imperfect.length > 0 ? `less on ${imperfect.join(', ')}` : '100 on each',
        isMet: imperfect.length === 0,
      },
    ],
  };
}

async function measurePage(
  url: string,
  port: number,
  runs: number,
): Promise<Scores & { runs: number }> {
  const all: Scores[] = [];
  const toMedians = () =>
    categories.map((_, index) => median(all.map(({ scores }) => scores[index] ?? 0)));
  const run = async (times: number) => {
    for (let time = 0; time < times; time++) all.push(await runLighthouse(url, port));
  };
  await run(runs);
  if (toMedians().some((score) => score < 100)) await run(moreRuns);
  const failedAudits = [...new Set(all.flatMap((one) => one.failedAudits))];
  return { scores: toMedians(), failedAudits, runs: all.length };
}

/** @param port of a Chromium started with `--remote-debugging-port` */
async function runLighthouse(url: string, port: number): Promise<Scores> {
  // Lighthouse occasionally loses its trace and asks to be run again.
  const result = await tryLighthouse(url, port, 3);
  const failedAudits = Object.values(result.categories)
    .flatMap(({ auditRefs }) => auditRefs)
    // A null score means that the audit does not apply.
    .filter(({ id, weight }) => weight > 0 && (result.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return {
    scores: categories.map((name) => Math.round((result.categories[name]?.score ?? 0) * 100)),
    failedAudits,
  };
}

async function tryLighthouse(url: string, port: number, attempts: number): Promise<Result> {
  const result = await lighthouse(url, {
    ...{ port, output: 'json', logLevel: 'error' },
    onlyCategories: categories,
  });
  if (result && !result.lhr.runtimeError) return result.lhr;
  if (attempts > 1) return tryLighthouse(url, port, attempts - 1);
  throw new Error(`Lighthouse cannot measure ${url}: ${result?.lhr.runtimeError?.message}`);
}
