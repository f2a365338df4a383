import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { routes } from '../../../lib/routes';
import { postBodies, toFuzzedBodies } from '../../../tests/support/enquiries/fuzzed-bodies';
import type { ServerProcess } from '../../../tests/support/site/server-process';
import { startSite } from '../../../tests/support/site/start-site';
import { toMarkdownTable, toMb, toSeconds } from '../report/markdown-table';
import { median } from '../report/median';
import type { BenchOptions, Section } from '../report/section';
import { findLoadGenerator } from './load-generator';

/** What the server's process needs: time to start, and memory. */
export async function measureProcess({ isQuick, tell }: BenchOptions): Promise<Section> {
  const folder = mkdtempSync(path.join(tmpdir(), 'process-'));
  const env = { DATA_DIR: path.join(folder, 'data') };
  tell('start, five times');
  const startMs = [];
  for (let start = 0; start < 5; start++) {
    const startedAt = performance.now();
    const server = await startSite(env);
    startMs.push(performance.now() - startedAt);
    await server.stop();
  }
  const server = await startSite(env);
  const rows = [toRow('after its start', server)];
  const requests = isQuick ? 2000 : 20_000;
  tell(`${requests} requests`);
  const generator = findLoadGenerator();
  for (let answers = 0; answers < requests; ) {
    answers += (await generator.run(server.origin + routes.page('risks'), 2)).answers;
  }
  rows.push(toRow(`after ${requests.toLocaleString('en')} requests, at least`, server));
  const bodies = isQuick ? 1000 : 10_000;
  tell(`${bodies} bodies`);
  const answers = await postBodies(server.origin, toFuzzedBodies(1, bodies));
  const stored = answers.filter(({ status }) => status === 201 || status === 200).length;
  rows.push(toRow(`after ${bodies.toLocaleString('en')} bodies of enquiries`, server));
  const { bytes } = server.memory;
  await server.stop();
  rmSync(folder, { recursive: true });
  return {
    heading: 'Its process',
    paragraphs: [
      `Resident memory of \`node dist/server.mjs\`. The bodies are those of \`tests/support/enquiries/fuzzed-bodies.ts\`: enquiries, broken ones and noise; ${stored} were stored or said what is missing on a page, the others refused.`,
      toMarkdownTable(['', 'MB', 'at most until then'], rows),
    ],
    targets: [
      {
        target: 'From start to first answer: under 1 s',
        measured: `${toSeconds(median(startMs))} s (median of 5)`,
        isMet: median(startMs) < 1000,
      },
      {
        target: `Memory after ${bodies.toLocaleString('en')} bodies: under 150 MB`,
        measured: `${toMb(bytes)} MB`,
        // Unknown if there is no /proc.
        ...(bytes > 0 && { isMet: bytes < 150e6 }),
      },
    ],
  };
}

function toRow(when: string, { memory: { bytes, peakBytes } }: ServerProcess): string[] {
  return [when, toMb(bytes), toMb(peakBytes)];
}
