import type { BenchResults } from './bench-results';
import { brotliQuality } from './fetch-body';
import { judgeBudgets, type Verdict } from './judge-budgets';
import { toMarkdownTable, toMb, toRatio } from './markdown-table';
import { additionalRuns } from './measure-lighthouse';
import { load } from './measure-request-rate';
import { toLighthouseTable, toSpeedTable, toWeightTable } from './to-page-tables';

/** The whole result in Markdown: tables, and each budget with its verdict. */
export function toReport(results: BenchResults): string {
  const { pages, lighthouse, scaling, repetitions } = results;
  return `${[
    '# Performance',
    toPreamble(results),
    '## What a first visit sends',
    `Headers included, with an empty cache. gzip is what Next's server sends; brotli is computed from the same bodies (\`node:zlib\`, quality ${brotliQuality}). JS is script files alone, gzipped, without headers.`,
    toWeightTable(pages),
    '## On a slow phone',
    `Chromium in a 360 × 740 window: 1.6 Mbit/s down, 0.75 Mbit/s up, 150 ms, processor ÷ 4 (emulated: its latency is added to each response; setting up a connection costs nothing). Paints are the median of ${repetitions}, layout shift is the most of ${repetitions}.`,
    toSpeedTable(pages),
    '## Lighthouse, mobile',
    `The median of ${repetitions} runs each, with its own simulated slow phone; of ${repetitions + additionalRuns} where a score was below 100, since one busy moment of the computer costs points.`,
    toLighthouseTable(lighthouse),
    '## The server',
    `Answers per second, gzipped, to ${load.connections} connections on the same computer: the median of ${repetitions} × ${load.seconds} s.`,
    toServerTable(results),
    '## The build',
    'All of `npm run build` (check, contentlayer, Next with its type check) from nothing. Memory is the most that all its processes held at once, sampled; what they share counts for each.',
    toBuildTable(results),
    ...(scaling.length > 0
      ? [
          'With more content: copies of the questions, and of the pages that are nothing but text. Budgets of lib/static-html are raised, as the questions page holds every answer.',
          toScalingTable(scaling),
        ]
      : []),
    '## Budgets',
    judgeBudgets(results).map(toListItem).join('\n'),
  ].join('\n\n')}\n`;
}

function toPreamble({ environment: is }: BenchResults): string {
  return [
    `Made by \`${is.command}\` on ${is.date} with Node.js ${is.node}, Next ${is.next}, Chromium ${is.chromium} and Lighthouse ${is.lighthouse}, on ${is.cores} cores (${is.processor}) and ${is.memoryGb} GB. The load before it was ${is.loadBefore.toFixed(1)}.`,
    '“Off” is the same site without `lib/static-html`: what stock Next sends. Both builds were measured by turns, in one run. A ratio says how many times this build’s figure the other is. 1 kB is 1,000 bytes.',
  ].join('\n\n');
}

function toServerTable({ requestRate: { route, perSecond } }: BenchResults): string {
  return toMarkdownTable(
    ['Page', 'Answers/s', 'off', 'ratio'],
    [
      [
        route,
        perSecond.thisBuild.toFixed(0),
        perSecond.adapterOff.toFixed(0),
        toRatio(perSecond.adapterOff, perSecond.thisBuild),
      ],
    ],
  );
}

function toBuildTable({ builds: { thisBuild, adapterOff } }: BenchResults): string {
  return toMarkdownTable(
    ['Build', 'Time s', 'Peak memory MB'],
    [
      ['This build', thisBuild.seconds.toFixed(1), toMb(thisBuild.peakMemoryBytes)],
      ['Adapter off', adapterOff.seconds.toFixed(1), toMb(adapterOff.peakMemoryBytes)],
      [
        'Ratio',
        toRatio(adapterOff.seconds, thisBuild.seconds),
        toRatio(adapterOff.peakMemoryBytes, thisBuild.peakMemoryBytes),
      ],
    ],
  );
}

function toScalingTable(scaling: BenchResults['scaling']): string {
  const [first] = scaling;
  return toMarkdownTable(
    [
      'Content',
      'Questions',
      'Text pages',
      'Builds',
      'Time s',
      'growth',
      'Peak memory MB',
      'growth',
    ],
    scaling.map(({ factor, questions, pages, repetitions, seconds, peakMemoryBytes }) => [
      `${factor}×`,
      String(questions),
      String(pages),
      String(repetitions),
      seconds.toFixed(1),
      toRatio(seconds, first?.seconds),
      toMb(peakMemoryBytes),
      toRatio(peakMemoryBytes, first?.peakMemoryBytes),
    ]),
  );
}

function toListItem({ budget, figure, isMet }: Verdict): string {
  if (isMet === undefined) return `- **Not measured**: ${budget}.`;
  return `- **${isMet ? 'Met' : 'Not met'}**: ${budget}. Measured: ${figure}.`;
}
