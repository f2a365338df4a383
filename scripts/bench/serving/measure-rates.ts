import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ServerProcess } from '../../../tests/support/site/server-process';
import { toMarkdownTable } from '../report/markdown-table';
import { median } from '../report/median';
import type { BenchOptions, Section, Target } from '../report/section';
import { connections, findLoadGenerator, type Load, type LoadGenerator } from './load-generator';
import { pinning } from './pin-to-core';
import { loadedPage as page, startContenders } from './start-contenders';

/** One server's result in one round. */
type Round = Load & { cpuMicroseconds: number; coreShare: number };

/**
 * Requests per second for one page, in turns, so that a busy moment of the machine affects all
 * servers.
 */
export async function measureRates({ isQuick, tell }: BenchOptions): Promise<Section> {
  const [rounds, seconds] = isQuick ? [2, 2] : [7, 4];
  const folder = mkdtempSync(path.join(tmpdir(), 'rates-'));
  const generator = findLoadGenerator();
  const contenders = await startContenders(folder);
  const results = new Map([...contenders.keys()].map((name): [string, Round[]] => [name, []]));
  for (const [name, { origin }] of contenders) {
    await checkAnswer(name, origin + page);
    // Code is faster once it has been compiled: this run does not count.
    await generator.run(origin + page, 2);
  }
  for (let round = 1; round <= rounds; round++) {
    for (const [name, server] of contenders) {
      tell(`${generator.name}, round ${round}: ${name}`);
      results.get(name)?.push(await runRound(server, generator, seconds));
    }
  }
  for (const [name, { origin }] of contenders) await checkAnswer(name, origin + page);
  for (const server of contenders.values()) await server.stop();
  rmSync(folder, { recursive: true });
  for (const [name, all] of results) checkSameBytes(name, all);
  return toSection(results, `${rounds} rounds of ${seconds} s with ${generator.name}`);
}

async function runRound(
  server: ServerProcess,
  { run }: LoadGenerator,
  seconds: number,
): Promise<Round> {
  const before = server.cpuSeconds;
  const load = await run(server.origin + page, seconds);
  const cpuSeconds = server.cpuSeconds - before;
  return {
    ...load,
    cpuMicroseconds: (cpuSeconds * 1e6) / load.answers,
    coreShare: (cpuSeconds * load.answersPerSecond) / load.answers,
  };
}

async function checkAnswer(name: string, url: string) {
  const response = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } });
  const text = await response.text();
  const encoding = response.headers.get('Content-Encoding');
  if (response.status === 200 && encoding === 'gzip' && text.endsWith('</html>')) return;
  throw new Error(
    `${name} answers ${response.status}, encoded as ${encoding}, or not the whole page`,
  );
}

/** The generator rejects other statuses; another encoding would change the size. */
function checkSameBytes(name: string, rounds: readonly Round[]) {
  const sizes = rounds.map(({ bytesPerAnswer }) => bytesPerAnswer);
  if (Math.max(...sizes) < 1.03 * Math.min(...sizes)) return;
  throw new Error(
    `${name} sent answers of different sizes: ${sizes.map(Math.round).join(', ')} bytes`,
  );
}

function toSection(results: Map<string, Round[]>, how: string): Section {
  const nginx = results.get('nginx');
  const ratioTo = (rounds: Round[], other: Round[] | undefined, key: keyof Round) =>
    other && median(rounds.map((round, index) => round[key] / (other[index]?.[key] ?? Number.NaN)));
  const rows = [...results].map(([name, rounds]) => [
    name,
    median(rounds.map(({ answersPerSecond }) => answersPerSecond)).toFixed(0),
    ratioTo(rounds, nginx, 'answersPerSecond')?.toFixed(2) ?? '–',
    median(rounds.map(({ cpuMicroseconds }) => cpuMicroseconds)).toFixed(0),
    ratioTo(rounds, nginx, 'cpuMicroseconds')?.toFixed(2) ?? '–',
    `${(100 * median(rounds.map(({ coreShare }) => coreShare))).toFixed(0)} %`,
    median(rounds.map(({ bytesPerAnswer }) => bytesPerAnswer)).toFixed(0),
  ]);
  const ours = results.get('this server') ?? [];
  const ratio = ratioTo(ours, nginx, 'answersPerSecond');
  const target: Target = {
    target: 'Answers a second: at least 0.6 of nginx with gzip_static',
    ...(ratio === undefined
      ? { measured: 'not measured: nginx is not installed' }
      : { measured: ratio.toFixed(2), isMet: ratio >= 0.6 }),
  };
  return {
    heading: 'The server',
    paragraphs: [
      `${page} with \`Accept-Encoding: gzip\`, ${connections} connections on the same computer: medians of ${how}, by turns. nginx sends the same file with the same headers, from the compressed copy (\`gzip_static\`). \`next start\` sends what Next made of the page, and compresses it each time. ${pinning}. Where a server uses less than 90 % of its core, the load generator or other programs were the limit; then processor time for each answer tells more than answers a second. Ratios are the medians of each round's.`,
      toMarkdownTable(
        [
          'Server',
          'Answers/s',
          'of nginx',
          'µs of processor each',
          'of nginx',
          'core in use',
          'bytes each',
        ],
        rows,
      ),
    ],
    targets: [target],
  };
}
