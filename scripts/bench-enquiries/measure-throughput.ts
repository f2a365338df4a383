import { execFile } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import Database from 'libsql';
import pg from 'pg';
import { z } from 'zod';
import { routes } from '../../lib/routes';
import { PostgresServer } from '../postgres-server';
import { aPath, EnquirySite } from './enquiry-site';
import type { BenchOptions, Figure } from './figure';
import { anEnquiry } from './post-enquiry';

const connections = 16;

/** Posts per second beside what the same engine takes on the same disk with nothing around it. */
export async function measureThroughput({ share }: BenchOptions): Promise<Figure[]> {
  const seconds = Math.ceil(10 * share);
  const postgres = await PostgresServer.start();
  const bareUrl = await postgres.createDatabase();
  const figures = [
    ...toFigures('file', {
      bare: insertIntoFile(seconds),
      posts: await measurePosts({ DATA_DIR: aPath('data') }, seconds),
    }),
    ...toFigures('Postgres', {
      bare: await insertIntoPostgres(bareUrl, seconds),
      posts: await measurePosts({ DATABASE_URL: await postgres.createDatabase() }, seconds),
    }),
  ];
  await postgres.stop();
  return figures;
}

function toFigures(engine: string, { posts, bare }: { posts: Rates; bare: number }): Figure[] {
  const toRatio = (whole: number) =>
    `${posts.stored.toFixed(0)} / ${whole.toFixed(0)} = ${(posts.stored / whole).toFixed(2)}`;
  return [
    {
      name: `posts stored / bare durable inserts, each per second, ${engine}`,
      value: toRatio(bare),
      target: '–',
    },
    {
      name: `posts stored / posts refused before anything is read, each per second, ${engine}`,
      value: toRatio(posts.refused),
      target: '–',
    },
  ];
}

/** What one server does in a second. */
type Rates = {
  stored: number;
  /** Posts that it answers with 403 at once: what Next and the machine take, without the store. */
  refused: number;
};

async function measurePosts(env: Record<string, string>, seconds: number): Promise<Rates> {
  const site = await EnquirySite.start(env);
  const url = site.origin + routes.api.contact;
  // Code is faster once it has been compiled.
  await runAutocannon(url, seconds / 2, []);
  const stored = await runAutocannon(url, seconds, []);
  const refused = await runAutocannon(url, seconds / 2, ['--headers', 'Sec-Fetch-Site=cross-site']);
  await site.stop();
  if (stored.non2xx > 0) throw new Error(`${stored.non2xx} posts were not answered with 201`);
  return { stored: stored.requests.average, refused: refused.requests.average };
}

const resultSchema = z.object({
  requests: z.object({ average: z.number() }),
  non2xx: z.number(),
});

/** As a program of its own it does not share this one's processor time. */
async function runAutocannon(url: string, seconds: number, words: string[]) {
  const body = anEnquiry({ submissionKey: 'throughput', message: '[<id>]' });
  const { stdout } = await promisify(execFile)(path.join('node_modules', '.bin', 'autocannon'), [
    ...['--connections', String(connections), '--duration', String(Math.ceil(seconds)), '--json'],
    ...['--method', 'POST', '--headers', 'Content-Type=application/json', '--idReplacement'],
    ...['--body', JSON.stringify(body), ...words, url],
  ]);
  return resultSchema.parse(JSON.parse(stdout));
}

/** As long as a stored enquiry. */
const details = JSON.stringify(anEnquiry({ submissionKey: 'bare', message: 'x'.repeat(20) }));
const table = 'create table bare (reference text unique, details text)';

function insertIntoFile(seconds: number): number {
  const folder = aPath('bare');
  mkdirSync(folder);
  const database = new Database(path.join(folder, 'bare.sqlite'));
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec(table);
  const insert = database.prepare('insert into bare values (?, ?)');
  const endsAt = performance.now() + seconds * 1000;
  let count = 0;
  while (performance.now() < endsAt) insert.run(String(count++), details);
  database.close();
  return count / seconds;
}

async function insertIntoPostgres(connectionString: string, seconds: number): Promise<number> {
  const pool = new pg.Pool({ connectionString });
  await pool.query(table);
  const endsAt = performance.now() + seconds * 1000;
  let count = 0;
  const insert = async () => {
    while (performance.now() < endsAt) {
      await pool.query('insert into bare values ($1, $2)', [String(count++), details]);
    }
  };
  await Promise.all(Array.from({ length: connections }, insert));
  await pool.end();
  return count / seconds;
}
