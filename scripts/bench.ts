import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { BenchResults } from './bench/bench-results';
import { runBench } from './bench/run-bench';
import { toReport } from './bench/to-report';

/**
 * `npm run bench`: measures this build beside the same site without lib/static-html, prints tables,
 * and writes them to docs/performance.md. `npm run bench -- --quick` tries it out in two or three
 * minutes: three pages, once each, no growing content, and nothing written unless `--output` says where.
 */
const { quick, output } = parseArgs({
  options: { quick: { type: 'boolean', default: false }, output: { type: 'string' } },
}).values;
const words = process.argv.slice(2);
const command = ['npm run bench', ...(words.length > 0 ? ['--', ...words] : [])].join(' ');

const file = output ?? (quick ? undefined : 'docs/performance.md');

console.log(write(await runBench({ isQuick: quick, command, onServed: write })));

function write(results: BenchResults): string {
  const report = toReport(results);
  if (file) {
    writeFileSync(file, report);
    console.error(`Written to ${file}.`);
  }
  return report;
}
// Playwright and Lighthouse may leave a connection open.
process.exit();
