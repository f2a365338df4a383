import { existsSync } from 'node:fs';
import { ProcessGroup } from './process-group';

/** What one `npm run build` took: the content check, contentlayer and Next together. */
export type BuildFigures = {
  seconds: number;
  /** The most that all its processes held at one moment. Unknown where there is no /proc. */
  peakMemoryBytes: number | undefined;
};

const sampleEveryMs = 100;

/**
 * Builds a copy of the site.
 *
 * @throws Error with the end of the build's output when it fails
 */
export async function runBuild(
  folder: string,
  env: Record<string, string> = {},
): Promise<BuildFigures> {
  const startedAt = performance.now();
  const build = new ProcessGroup(folder, 'tsx', ['scripts/build.ts'], { PREVIEW: 'off', ...env });
  let peakMemoryBytes = existsSync('/proc/self/stat') ? 0 : undefined;
  const sampler = setInterval(() => {
    if (peakMemoryBytes === undefined) return;
    peakMemoryBytes = Math.max(peakMemoryBytes, build.getMemoryBytes());
  }, sampleEveryMs);
  const exitCode = await build.exitCode;
  const seconds = (performance.now() - startedAt) / 1000;
  clearInterval(sampler);
  await build.stop();
  if (exitCode !== 0) throw new Error(`The build of ${folder} failed:\n${build.output}`);
  return { seconds, peakMemoryBytes };
}
