import type { Environment } from './describe-environment';
import type { LighthouseRow } from './measure-lighthouse';
import type { PageRow } from './measure-pages';
import type { ScaledBuild } from './measure-scaling';
import type { BuildFigures } from './run-build';
import type { Sides } from './sides';

/** Everything that one run of the benchmark measures. */
export type BenchResults = {
  environment: Environment;
  /** How often each page was visited and each server loaded. */
  repetitions: number;
  builds: Sides<BuildFigures>;
  pages: PageRow[];
  lighthouse: LighthouseRow[];
  requestRate: { route: string; perSecond: Sides<number> };
  /** Empty in a quick run. */
  scaling: ScaledBuild[];
};
