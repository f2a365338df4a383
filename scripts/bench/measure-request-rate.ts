import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';
import { median } from './median';
import { measureBoth, type Sides } from './sides';

/** The load: this many connections, each asking again as soon as it is answered. */
export const load = { connections: 10, seconds: 5 };

const resultSchema = z.object({
  requests: z.object({ average: z.number() }),
  errors: z.literal(0),
  non2xx: z.literal(0),
});

/** Requests per second that each server answers for one page, gzip included: the median of the runs. */
export async function measureRequestRate(
  urls: Sides<string>,
  repetitions: number,
): Promise<Sides<number>> {
  const rates: Sides<number[]> = { thisBuild: [], adapterOff: [] };
  // Servers answer faster once their code has been compiled: the first run of each does not count.
  await measureBoth((side) => runAutocannon(urls[side], 2));
  for (let repetition = 0; repetition < repetitions; repetition++) {
    await measureBoth(async (side) => {
      rates[side].push(await runAutocannon(urls[side], load.seconds));
    });
  }
  return { thisBuild: median(rates.thisBuild), adapterOff: median(rates.adapterOff) };
}

/** It has no types, and as a program of its own it does not share this one's processor time. */
async function runAutocannon(url: string, seconds: number): Promise<number> {
  const { stdout } = await promisify(execFile)(path.join('node_modules', '.bin', 'autocannon'), [
    ...['--connections', String(load.connections), '--duration', String(seconds)],
    ...['--headers', 'Accept-Encoding=gzip', '--json', url],
  ]);
  return resultSchema.parse(JSON.parse(stdout)).requests.average;
}
