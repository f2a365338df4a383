import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { aPath, EnquirySite } from './enquiry-site';
import type { BenchOptions, Figure } from './figure';
import { anEnquiry, postEnquiry } from './post-enquiry';

const name = 'fsyncs of the store for each acknowledged post';

/** kill -9 loses nothing that the kernel has. What a power cut would lose shows in the calls to fsync alone. */
export async function measureFsyncs({ share }: BenchOptions): Promise<Figure[]> {
  if (spawnSync('strace', ['-V']).status !== 0) {
    return [{ name, value: 'not measured: strace is not installed', target: '≥ 1' }];
  }
  const posts = Math.ceil(100 * share);
  const site = await EnquirySite.start({ DATA_DIR: aPath('data') });
  const file = aPath('strace');
  const pids = site.group.getPids().flatMap((pid) => ['-p', String(pid)]);
  const words = ['-f', '-y', '-e', 'trace=fsync,fdatasync', '-o', file, ...pids];
  const strace = spawn('strace', words, { stdio: 'ignore' });
  await sleep(1000);
  if (strace.exitCode !== null) {
    await site.stop();
    return [
      { name, value: 'not measured: strace may not look into processes here', target: '≥ 1' },
    ];
  }
  for (let number = 0; number < posts; number++) {
    const answer = await postEnquiry(
      site.origin,
      anEnquiry({ submissionKey: `fsync-${number}`, message: `${number}` }),
    );
    if (answer.status !== 201) throw new Error(`A post was answered with ${answer.status}`);
  }
  strace.kill('SIGINT');
  await once(strace, 'exit');
  await site.stop();
  const calls = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /f(data)?sync\(\d+<[^>]*enquiries\.sqlite/.test(line)).length;
  const value = `${(calls / posts).toFixed(2)} (${calls} for ${posts})`;
  return [{ name, value, target: '≥ 1', isMet: calls >= posts }];
}
