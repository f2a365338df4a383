import { findFreePort } from './find-free-port';
import { launchBrowser } from './launch-browser';
import { median } from './median';
import { type LighthouseScores, lighthouseCategories, runLighthouse } from './run-lighthouse';
import type { Side, Sides } from './sides';

export type LighthouseRow = LighthouseScores & { route: string; side: Side; runs: number };

/** How often a page is run again whose score is not full: the more runs, the less a busy moment counts. */
export const additionalRuns = 6;

/**
 * Scores pages of both builds, each in the same Chromium but with nothing kept from the page before. A
 * score is the median of the runs: one run's swings with whatever else the computer does.
 */
export async function measureLighthouse(
  origins: Sides<string>,
  { routes, repetitions }: { routes: Sides<readonly string[]>; repetitions: number },
  onPage: (route: string) => void,
): Promise<LighthouseRow[]> {
  const port = await findFreePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const rows: LighthouseRow[] = [];
  for (const side of ['thisBuild', 'adapterOff'] as const) {
    for (const route of routes[side]) {
      onPage(route);
      const runs: LighthouseScores[] = [];
      const run = async (times: number) => {
        for (let time = 0; time < times; time++) {
          runs.push(await runLighthouse(origins[side] + route, port));
        }
      };
      await run(repetitions);
      if (toMedian(runs).scores.some((score) => score < 100)) await run(additionalRuns);
      rows.push({ route, side, runs: runs.length, ...toMedian(runs) });
    }
  }
  await browser.close();
  return rows;
}

function toMedian(runs: readonly LighthouseScores[]): LighthouseScores {
  return {
    scores: lighthouseCategories.map((_, index) =>
      median(runs.map(({ scores }) => scores[index] ?? 0)),
    ),
    failedAudits: [...new Set(runs.flatMap(({ failedAudits }) => failedAudits))],
  };
}
