import type { BenchOptions, Figure } from './figure';
import { measureDuplicates } from './measure-duplicates';
import { measureFsyncs } from './measure-fsyncs';
import { measureFuzz } from './measure-fuzz';
import { measureKills } from './measure-kills';
import { measureLock } from './measure-lock';
import { measureMails } from './measure-mails';
import { measureSmtpFaults } from './measure-smtp-faults';
import { measureThroughput } from './measure-throughput';

const benchmarks: Record<string, (options: BenchOptions) => Promise<Figure[]>> = {
  kills: measureKills,
  fsyncs: measureFsyncs,
  duplicates: measureDuplicates,
  smtp: measureSmtpFaults,
  mails: measureMails,
  lock: measureLock,
  fuzz: measureFuzz,
  throughput: measureThroughput,
};

export async function runBenchmarks({
  only = Object.keys(benchmarks),
  ...options
}: BenchOptions & { only: string[] | undefined }): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const name of only) {
    const measure = benchmarks[name];
    if (!measure) throw new Error(`--only takes ${Object.keys(benchmarks).join(', ')}`);
    const startedAt = performance.now();
    figures.push(...(await measure(options)));
    console.error(`${name}: ${((performance.now() - startedAt) / 1000).toFixed(0)} s`);
  }
  return figures;
}
