import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { toDatabasePath } from '../../lib/contact/open-sqlite';
import { routes } from '../../lib/routes';
import { aPath, EnquirySite } from './enquiry-site';
import { type BenchOptions, type Figure, toBoundedFigure, toExactFigure } from './figure';
import { type Answer, anEnquiry, postEnquiry } from './post-enquiry';

const lockMs = 10_000;
const postEveryMs = 100;

/** Another process takes the store for ten seconds, while people post and others read a page. */
export async function measureLock(_: BenchOptions): Promise<Figure[]> {
  const dataDir = aPath('data');
  const site = await EnquirySite.start({ DATA_DIR: dataDir });
  const page = site.origin + routes.page('risks');
  await readFor(2000, page);
  const before = await readFor(3000, page);
  const holder = await holdLock(toDatabasePath(dataDir));
  const [during, answers] = await Promise.all([
    readFor(lockMs - 500, page),
    postFor(lockMs - 1500, site.origin),
  ]);
  await once(holder, 'exit');
  const afterwards = await postEnquiry(
    site.origin,
    anEnquiry({ submissionKey: 'afterwards', message: 'afterwards' }),
  );
  await site.stop();
  return [
    toBoundedFigure(
      'database locked for 10 s: slowest post',
      Math.max(...answers.map(({ ms }) => ms)),
      1000,
      'ms',
    ),
    toExactFigure(
      `of ${answers.length} posts meanwhile, answered with 503`,
      answers.filter(({ status }) => status === 503).length,
      answers.length,
    ),
    toBoundedFigure(
      `p99 of a static page meanwhile (${during.length} reads)`,
      toP99(during),
      200,
      'ms',
    ),
    { name: 'p99 of it before', value: `${toP99(before).toFixed(1)} ms`, target: '–' },
    toExactFigure('the first post after the lock', afterwards.status, 201),
  ];
}

async function holdLock(file: string) {
  const code = `
    import Database from 'libsql';
    const database = new Database(${JSON.stringify(file)});
    database.exec('begin exclusive');
    console.log('locked');
    setTimeout(() => database.exec('rollback'), ${lockMs});`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  return holder;
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
  for (let at = 0; at < durationMs; at += postEveryMs) {
    posts.push(postEnquiry(origin, anEnquiry({ submissionKey: 'lock', message: `${at}` })));
    await sleep(postEveryMs);
  }
  return Promise.all(posts);
}

function toP99(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? Number.NaN;
}
