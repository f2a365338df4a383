import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { toDatabasePath } from '@/lib/contact/store/engines/open-sqlite';
import { routes } from '@/lib/routes';
import { type Answer, postEnquiry, toForm } from '@/tests/support/enquiries/post-enquiry';
import { startSite } from '@/tests/support/site/start-site';
import { aDataDir } from '@/tests/support/stores/engines';
import { share } from './extent';

const lockMs = Math.max(2000, 10_000 * share);

test('while another process holds the store, posts are refused soon and pages come as ever', async () => {
  const dataDir = aDataDir();
  const site = await startSite({ DATA_DIR: dataDir });
  onTestFinished(() => site.stop());
  const page = site.origin + routes.page('risks');
  await readFor(1000, page);
  const release = await holdLock(toDatabasePath(dataDir));
  const [reads, answers] = await Promise.all([readFor(lockMs, page), postFor(lockMs, site.origin)]);
  await release();
  const slowestMs = Math.max(...answers.map(({ ms }) => ms));
  const p99Ms = reads.toSorted((a, b) => a - b)[Math.floor(reads.length * 0.99)];
  console.log(`${answers.length} posts, slowest ${slowestMs} ms; p99 of a page ${p99Ms} ms`);

  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
  // Within 0.7 s by the server's clock (retry-while-busy.ts); the rest is for a busy machine.
  expect(slowestMs).toBeLessThan(2500);
  expect(p99Ms).toBeLessThan(500);
  const form = toForm({ submissionKey: 'afterwards', message: 'afterwards' });
  expect(await postEnquiry(site.origin, form)).toMatchObject({ status: 201 });
});

/** Has another process lock the store. @returns what ends that */
async function holdLock(file: string): Promise<() => Promise<unknown>> {
  const code = `
    import Database from 'libsql';
    const database = new Database(${JSON.stringify(file)});
    database.exec('begin exclusive');
    console.log('locked');
    process.stdin.resume().on('end', () => database.exec('rollback'));`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void holder.kill());
  const isGone = once(holder, 'exit');
  await once(holder.stdout, 'data');
  return () => {
    holder.stdin.end();
    return isGone;
  };
}

/** Reads one page after another. @returns how long each took, in milliseconds */
async function readFor(durationMs: number, url: string): Promise<number[]> {
  const endsAt = performance.now() + durationMs;
  const times: number[] = [];
  while (performance.now() < endsAt) {
    const startedAt = performance.now();
    await (await fetch(url)).arrayBuffer();
    times.push(performance.now() - startedAt);
  }
  return times;
}

async function postFor(durationMs: number, origin: string): Promise<Answer[]> {
  const posts: Promise<Answer>[] = [];
  for (let at = 0; at < durationMs; at += 100) {
    posts.push(postEnquiry(origin, toForm({ submissionKey: 'lock', message: `${at}` })));
    await sleep(100);
  }
  return Promise.all(posts);
}
