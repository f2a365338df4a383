import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toMarkdownTable } from './bench/markdown-table';
import { runBenchmarks } from './bench-enquiries/run-benchmarks';
import { runCommand } from './run-command';

/**
 * `npm run bench:enquiries`: breaks the service of enquiries in every way it should survive, and prints
 * a figure for each. It uses the build that is there, and makes one where there is none.
 * `-- --seed 7` draws other faults; `-- --only kills,lock` runs some; `-- --quick` runs a tenth of each.
 */
const { seed, only, quick } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
}).values;

if (!existsSync('.next/BUILD_ID')) {
  const { exitCode } = await runCommand('tsx', ['scripts/build.ts']);
  if (exitCode !== 0) process.exit(exitCode);
}
const figures = await runBenchmarks({
  seed: Number(seed),
  share: quick ? 0.1 : 1,
  only: only?.split(','),
});
const rows = figures.map(({ name, value, target, isMet }) => [
  name,
  value,
  target,
  isMet === undefined ? '–' : isMet ? 'yes' : 'NO',
]);
console.log(`\nSeed ${seed}\n\n${toMarkdownTable(['Figure', 'Measured', 'Wanted', 'Met'], rows)}`);
process.exit(figures.some(({ isMet }) => isMet === false) ? 1 : 0);
