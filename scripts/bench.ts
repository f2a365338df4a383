import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { measureBuild } from './bench/building/measure-build';
import { measureEnquiries } from './bench/enquiries/measure-enquiries';
import { measureInbox } from './bench/inbox/measure-inbox';
import { measureLighthouse } from './bench/pages/measure-lighthouse';
import { measurePages } from './bench/pages/measure-pages';
import { describeMachine } from './bench/report/describe-machine';
import { type BenchOptions, type Section, toTargetsTable } from './bench/report/section';
import { measureProcess } from './bench/serving/measure-process';
import { measureRates } from './bench/serving/measure-rates';

/**
 * `npm run bench`: builds the site, measures what it sends, how fast, and at what cost, and writes
 * docs/performance.md. `-- --only rates,process` measures parts of it, with the build that is there, and
 * `-- --quick` a little of each; both print only, unless `--output` names a file.
 */
const measurements: Record<string, (options: BenchOptions) => Promise<Section>> = {
  build: measureBuild,
  pages: measurePages,
  lighthouse: measureLighthouse,
  rates: measureRates,
  process: measureProcess,
  enquiries: measureEnquiries,
  inbox: measureInbox,
};
const { quick, only, output } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    output: { type: 'string' },
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
const args = process.argv.slice(2);
const machine = await describeMachine(
  ['npm run bench', ...(args[0] ? ['--', ...args] : [])].join(' '),
);
const sections: Section[] = [];
for (const name of names) {
  const section = await measurements[name]?.({ isQuick: quick, tell });
  if (section) sections.push(section);
}
const report = `${[
  '# Performance',
  machine,
  '## Targets',
  `What a page may weigh is held by every build (\`lib/static-html/weights/budgets.ts\`).`,
  toTargetsTable(sections.flatMap(({ targets }) => targets)),
  ...sections.flatMap(({ heading, paragraphs }) => [`## ${heading}`, ...paragraphs]),
].join('\n\n')}\n`;
console.log(report);
const file = output ?? (quick || only ? undefined : 'docs/performance.md');
if (file) writeFileSync(file, report);
// Playwright and Lighthouse may leave a connection open.
process.exit();
