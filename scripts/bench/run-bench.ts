import { routes } from '../../lib/routes';
import type { BenchResults } from './bench-results';
import { describeEnvironment } from './describe-environment';
import { launchBrowser } from './launch-browser';
import { listRoutes } from './list-routes';
import { measureLighthouse } from './measure-lighthouse';
import { measurePages } from './measure-pages';
import { measureRequestRate } from './measure-request-rate';
import { measureScaling } from './measure-scaling';
import { runBuild } from './run-build';
import { measureBoth, type Sides } from './sides';
import { SiteCopies } from './site-copies';
import { SiteServer } from './site-server';

/** The page whose server is put under load. */
const loadedRoute = routes.page('risks');

/** What a quick run looks at. */
const quickRoutes: readonly string[] = [routes.home, routes.faq, routes.contact];

/** Stock Next's pages are much alike, so Lighthouse looks only at these of them. */
const lighthouseOffRoutes: readonly string[] = [routes.home, routes.faq];

type Tell = (what: string) => void;

/**
 * Builds the site twice, serves both, and measures them; then builds it with more and more content.
 *
 * @param onServed is given what is measured before those last builds, which take the longest: should
 * one of them fail, the rest is not lost
 */
export async function runBench({
  isQuick,
  command,
  onServed,
}: {
  isQuick: boolean;
  command: string;
  onServed: (results: BenchResults) => void;
}): Promise<BenchResults> {
  const tell = startClock();
  const environment = await describeEnvironment(command);
  const copies = new SiteCopies();
  const folders: Sides<string> = {
    thisBuild: copies.create('this-build'),
    adapterOff: copies.createWithoutAdapter('adapter-off'),
  };
  const builds = await measureBoth((side) => {
    tell(`build: ${side}`);
    return runBuild(folders[side]);
  });
  const servers = await measureBoth((side) => SiteServer.start(folders[side]));
  const served = await measureServed(
    { thisBuild: servers.thisBuild.origin, adapterOff: servers.adapterOff.origin },
    { isQuick, tell },
  );
  await measureBoth((side) => servers[side].stop());
  const results = { environment, builds, ...served, scaling: [] };
  onServed(results);
  if (isQuick) return results;
  const scaling = await measureScaling(copies, (factor) => tell(`build: ${factor}× the content`));
  tell('done');
  return { ...results, scaling };
}

async function measureServed(
  origins: Sides<string>,
  { isQuick, tell }: { isQuick: boolean; tell: Tell },
): Promise<Pick<BenchResults, 'repetitions' | 'pages' | 'lighthouse' | 'requestRate'>> {
  const repetitions = isQuick ? 1 : 3;
  const measured = isQuick ? quickRoutes : await listRoutes(origins.thisBuild);

  const browser = await launchBrowser();
  const pages = await measurePages(browser, origins, { routes: measured, repetitions }, (route) =>
    tell(`visits: ${route}`),
  );
  await browser.close();

  const lighthouse = await measureLighthouse(
    origins,
    { routes: { thisBuild: measured, adapterOff: lighthouseOffRoutes }, repetitions },
    (route) => tell(`Lighthouse: ${route}`),
  );

  tell(`load: ${loadedRoute}`);
  const perSecond = await measureRequestRate(
    {
      thisBuild: origins.thisBuild + loadedRoute,
      adapterOff: origins.adapterOff + loadedRoute,
    },
    repetitions,
  );
  return { repetitions, pages, lighthouse, requestRate: { route: loadedRoute, perSecond } };
}

/** Says on the terminal what is being done, and how long after the start. */
function startClock(): Tell {
  const startedAt = performance.now();
  return (what) => {
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
    console.error(`${seconds.padStart(5)} s  ${what}`);
  };
}
