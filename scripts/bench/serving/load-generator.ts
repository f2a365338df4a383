import { execFile, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { onLoadCore } from './pin-to-core';

/** A server's performance under load. */
export type Load = { answers: number; answersPerSecond: number; bytesPerAnswer: number };

export type LoadGenerator = {
  name: string;
  /** @throws Error if a response was missing, or was neither 2xx nor 3xx */
  run: (url: string, seconds: number) => Promise<Load>;
};

/**
 * The load: this many connections, each of which sends its next request as soon as it has a
 * response.
 */
export const connections = 10;

/** wrk, which sends several times as many requests as autocannon, if it is installed. */
export function findLoadGenerator(): LoadGenerator {
  const hasWrk = spawnSync('wrk', ['-v']).error === undefined;
  return hasWrk ? { name: 'wrk', run: runWrk } : { name: 'autocannon', run: runAutocannon };
}

const byteUnits = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 };

async function runWrk(url: string, seconds: number): Promise<Load> {
  const args = ['-t1', `-c${connections}`, `-d${seconds}s`, '-H', 'Accept-Encoding: gzip', url];
  const output = await run(['wrk', ...args]);
  const [failure] = output.match(/(Socket errors|Non-2xx).*/) ?? [];
  if (failure) throw new Error(`${url}: ${failure}`);
  const [, answers, size, unit] =
    output.match(/(\d+) requests in \S+, ([\d.]+)([KMG]?B) read/) ?? [];
  const [, answersPerSecond] = output.match(/Requests\/sec:\s+([\d.]+)/) ?? [];
  const bytes = Number(size) * byteUnits[z.enum(['B', 'KB', 'MB', 'GB']).parse(unit)];
  return {
    answers: Number(answers),
    answersPerSecond: Number(answersPerSecond),
    bytesPerAnswer: bytes / Number(answers),
  };
}

const autocannonSchema = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  throughput: z.object({ total: z.number() }),
  errors: z.literal(0),
  non2xx: z.literal(0),
});

/**
 * It runs as a separate process, so it does not share this one's processor time; it also has no
 * types.
 */
export async function runAutocannon(
  url: string,
  seconds: number,
  args = ['--headers', 'Accept-Encoding=gzip'],
): Promise<Load> {
  const output = await run([
    ...['node_modules/.bin/autocannon', '--connections', String(connections)],
    ...['--duration', String(seconds), '--json', ...args, url],
  ]);
  const { requests, throughput } = autocannonSchema.parse(JSON.parse(output));
  return {
    answers: requests.total,
    answersPerSecond: requests.average,
    bytesPerAnswer: throughput.total / requests.total,
  };
}

async function run(command: readonly string[]): Promise<string> {
  const [program = '', ...args] = [...onLoadCore, ...command];
  return (await promisify(execFile)(program, args)).stdout;
}
