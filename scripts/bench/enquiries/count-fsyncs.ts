import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { postEnquiry, toForm } from '../../../tests/support/enquiries/post-enquiry';
import { startSite } from '../../../tests/support/site/start-site';

const posts = 100;

/**
 * kill -9 loses nothing that the kernel has. Only the calls to fsync show what a power cut would
 * lose.
 *
 * @param folder for the store
 * @returns how often the store was synced, or why that is unknown
 */
export async function countFsyncs(
  folder: string,
): Promise<{ calls: number; posts: number } | { reason: string }> {
  if (spawnSync('strace', ['-V']).error) return { reason: 'strace is not installed' };
  mkdirSync(folder);
  const site = await startSite({ DATA_DIR: folder });
  const output = path.join(folder, 'strace');
  const strace = spawn(
    'strace',
    [
      ...['-f', '-y', '-e', 'trace=fsync,fdatasync', '-o', output],
      ...site.pids.flatMap((pid) => ['-p', String(pid)]),
    ],
    { stdio: 'ignore' },
  );
  try {
    await sleep(1000);
    if (strace.exitCode !== null) return { reason: 'strace may not look into processes here' };
    for (let number = 0; number < posts; number++) {
      const form = toForm({ submissionKey: `fsync-${number}`, message: `${number}` });
      const { status } = await postEnquiry(site.origin, form);
      if (status !== 201) throw new Error(`A post was answered with ${status}`);
    }
    strace.kill('SIGINT');
    await once(strace, 'exit');
  } finally {
    await site.stop();
  }
  const calls = readFileSync(output, 'utf8')
    .split('\n')
    .filter((line) => /f(data)?sync\(\d+<[^>]*enquiries\.sqlite/.test(line)).length;
  return { calls, posts };
}
