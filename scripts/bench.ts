import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { describeMachine } from './bench/describe-machine';
import { measureBuild } from './bench/measure-build';
import { measureEnquiries } from './bench/measure-enquiries';
import { measureLighthouse } from './bench/measure-lighthouse';
import { measurePages } from './bench/measure-pages';
import { measureProcess } from './bench/measure-process';
import { measureRates } from './bench/measure-rates';
import { readSections, saveSection } from './bench/saved-sections';
import { type BenchOptions, type Section, toReport } from './bench/section';

/**
 * `npm run bench`: builds the site, measures what it sends, how fast, and at what cost, and writes
 * docs/performance.md. `-- --only rates,process` measures parts anew, with the build that is there, and
 * keeps the others as they were measured last. `-- --quick` tries a little of each, and only prints.
 */
const measurements: Record<string, (options: BenchOptions) => Promise<Section>> = {
  build: measureBuild,
  pages: measurePages,
  lighthouse: measureLighthouse,
  rates: measureRates,
  process: measureProcess,
  enquiries: measureEnquiries,
};
const { quick, only } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
}).values;
const names = only?.split(',') ?? Object.keys(measurements);
const unknown = names.filter((name) => !measurements[name]);
if (unknown.length > 0) {
  console.error(`--only takes ${Object.keys(measurements).join(', ')}`);
  process.exit(1);
}

const startedAt = performance.now();
const tell = (what: string) => {
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0);
  console.error(`${seconds.padStart(5)} s  ${what}`);
};
for (const name of names) {
  const load = loadavg()[0]?.toFixed(1);
  const section = await measurements[name]?.({ isQuick: quick, tell });
  if (!section) continue;
  const when = new Date().toISOString().slice(0, 16).replace('T', ' ');
  const measured = `Measured at ${when} UTC; the load of the minute before was ${load}.`;
  section.paragraphs.unshift(measured);
  if (quick) console.log(toReport([section]));
  else saveSection(name, section);
}
if (!quick) {
  const sections = readSections(Object.keys(measurements));
  const report = `# Performance\n\n${await describeMachine()}\n\n${toReport(sections)}`;
  writeFileSync('docs/performance.md', report);
  console.log(report);
}
// Playwright and Lighthouse may leave a connection open.
process.exit();
