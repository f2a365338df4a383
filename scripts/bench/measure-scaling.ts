import path from 'node:path';
import { median } from './median';
import { replaceInFile } from './replace-in-file';
import { type BuildFigures, runBuild } from './run-build';
import { type ContentSize, scaleContent } from './scale-content';
import type { SiteCopies } from './site-copies';

export type ScaledBuild = BuildFigures & ContentSize & { factor: number; repetitions: number };

/** How often each size is built. The first is what the others are compared with. */
const plan = [
  { factor: 1, repetitions: 3 },
  { factor: 10, repetitions: 2 },
  { factor: 50, repetitions: 1 },
];

/** Builds the site with more and more content, each time from nothing: medians of the builds. */
export async function measureScaling(
  copies: SiteCopies,
  onBuild: (factor: number) => void,
): Promise<ScaledBuild[]> {
  const results: ScaledBuild[] = [];
  for (const { factor, repetitions } of plan) {
    const builds: BuildFigures[] = [];
    let size: ContentSize = { questions: 0, pages: 0 };
    for (let repetition = 0; repetition < repetitions; repetition++) {
      onBuild(factor);
      const folder = copies.create(`at-${factor}x`);
      raiseBudgets(folder);
      size = scaleContent(folder, scaledContent, factor);
      builds.push(await runBuild(folder, { CONTENT_DIR: scaledContent }));
      copies.remove(folder);
    }
    results.push({ factor, repetitions, ...size, ...toMedian(builds) });
  }
  return results;
}

const scaledContent = 'scaled-content';

/** The questions page holds every answer, so at fifty times the questions it is over any budget. */
function raiseBudgets(folder: string) {
  replaceInFile(
    path.join(folder, 'lib/static-html/budgets.ts'),
    /htmlKb: [\d._]+/g,
    'htmlKb: 1_000_000',
  );
}

function toMedian(builds: readonly BuildFigures[]): BuildFigures {
  const memory = builds.flatMap(({ peakMemoryBytes }) => peakMemoryBytes ?? []);
  return {
    seconds: median(builds.map(({ seconds }) => seconds)),
    peakMemoryBytes: memory.length > 0 ? median(memory) : undefined,
  };
}
