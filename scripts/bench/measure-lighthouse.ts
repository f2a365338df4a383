import { findFreePort } from './find-free-port';
import { launchBrowser } from './launch-browser';
import { type LighthouseScores, runLighthouse } from './run-lighthouse';
import type { Side, Sides } from './sides';

export type LighthouseRow = LighthouseScores & { route: string; side: Side };

/** Scores pages of both builds, each in the same Chromium but with nothing kept from the page before. */
export async function measureLighthouse(
  origins: Sides<string>,
  routes: Sides<readonly string[]>,
  onPage: (route: string) => void,
): Promise<LighthouseRow[]> {
  const port = await findFreePort();
  const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
  const rows: LighthouseRow[] = [];
  for (const side of ['thisBuild', 'adapterOff'] as const) {
    for (const route of routes[side]) {
      onPage(route);
      rows.push({ route, side, ...(await runLighthouse(origins[side] + route, port)) });
    }
  }
  await browser.close();
  return rows;
}
