import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { routes } from '../../../lib/routes';
import { toForm } from '../../../tests/support/enquiries/post-enquiry';
import { startSite } from '../../../tests/support/site/start-site';
import { PostgresServer } from '../../../tests/support/stores/postgres-server';
import { toMarkdownTable } from '../report/markdown-table';
import type { BenchOptions, Section } from '../report/section';
import { connections, runAutocannon } from '../serving/load-generator';
import { onServerCore } from '../serving/pin-to-core';
import { countFsyncs } from './count-fsyncs';
import { insertIntoFile, insertIntoPostgres } from './insert-bare';

/** Posts per second, compared with what the same engine achieves on the same disk by itself. */
export async function measureEnquiries({ isQuick, tell }: BenchOptions): Promise<Section> {
  const seconds = isQuick ? 2 : 10;
  const folder = mkdtempSync(path.join(tmpdir(), 'enquiries-'));
  const postgres = await PostgresServer.start();
  tell('posts, in a file');
  const inFile = [
    await measurePosts({ DATA_DIR: path.join(folder, 'data') }, seconds),
    insertIntoFile(path.join(folder, 'bare.sqlite'), row, seconds),
  ] as const;
  tell('posts, in Postgres');
  const postsInPostgres = await measurePosts(
    { DATABASE_URL: await postgres.createDatabase() },
    seconds,
  );
  const insertInto = async (options: { connections: number }) =>
    insertIntoPostgres(await postgres.createDatabase(), row, { seconds, ...options });
  const inPostgres = [postsInPostgres, await insertInto({ connections: 1 })] as const;
  const besideMany = [postsInPostgres, await insertInto({ connections })] as const;
  await postgres.stop();
  tell('fsyncs');
  const fsyncs = await countFsyncs(path.join(folder, 'fsyncs'));
  rmSync(folder, { recursive: true });
  return {
    heading: 'Enquiries',
    paragraphs: [
      `Posts a second that the server stores, from ${connections} connections (autocannon), beside durable inserts of a row as long, one after another, with nothing around them. Postgres also takes inserts over several connections at once; that is what it can do at most. What is lost or doubled when things break is tested, not measured: \`npm run test:resilience\`.`,
      toMarkdownTable(
        ['Store', 'Posts/s', 'Bare inserts/s', 'ratio'],
        [
          toRow('a file', ...inFile),
          toRow('Postgres', ...inPostgres),
          toRow(`Postgres, beside ${connections} inserts at once`, ...besideMany),
        ],
      ),
    ],
    targets: [
      {
        target: 'Syncs of the store for each acknowledged post: at least 1',
        ...('reason' in fsyncs
          ? { measured: `not measured: ${fsyncs.reason}` }
          : {
              measured: `${fsyncs.calls} for ${fsyncs.posts} posts`,
              isMet: fsyncs.calls >= fsyncs.posts,
            }),
      },
    ],
  };
}

/** As long as a stored enquiry. */
const row = JSON.stringify(toForm({ submissionKey: 'bare', message: 'x'.repeat(20) }));

async function measurePosts(env: Record<string, string>, seconds: number): Promise<number> {
  const site = await startSite(env, onServerCore);
  const form = JSON.stringify(toForm({ submissionKey: 'rate', message: '[<id>]' }));
  const run = (time: number) =>
    runAutocannon(site.origin + routes.api.contact, time, [
      ...['--method', 'POST', '--headers', 'Content-Type=application/json'],
      ...['--idReplacement', '--body', form],
    ]);
  // Code is faster once it has been compiled.
  await run(2);
  const { answersPerSecond } = await run(seconds);
  await site.stop();
  return answersPerSecond;
}

function toRow(store: string, posts: number, bare: number): string[] {
  return [store, posts.toFixed(0), bare.toFixed(0), (posts / bare).toFixed(2)];
}
