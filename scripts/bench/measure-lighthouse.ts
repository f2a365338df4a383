import { findFreePort } from './find-free-port';
import { launchBrowser } from './launch-browser';
import { median } from './median';
import { type LighthouseScores, lighthouseCategories, runLighthouse } from './run-lighthouse';
import type { Side, Sides } from './sides';

export type LighthouseRow = LighthouseScores & { route: string; side: Side };

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
      for (let repetition = 0; repetition < repetitions; repetition++) {
        runs.push(await runLighthouse(origins[side] + route, port));
      }
      rows.push({ route, side, ...toMedian(runs) });
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
