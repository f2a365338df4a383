import { PostgresServer } from '../postgres-server';
import { aPath, EnquirySite } from './enquiry-site';
import { type BenchOptions, type Figure, toExactFigure } from './figure';
import { countRows, withStore } from './open-store';
import { anEnquiry, postEnquiry } from './post-enquiry';

const posts = 50;

/** Two servers on one store, and one form posted to both at once, many times over. */
export async function measureDuplicates(_: BenchOptions): Promise<Figure[]> {
  const postgres = await PostgresServer.start();
  const figures = [
    ...(await measureOn('file', { DATA_DIR: aPath('data') })),
    ...(await measureOn('Postgres', { DATABASE_URL: await postgres.createDatabase() })),
  ];
  await postgres.stop();
  return figures;
}

async function measureOn(engine: string, env: Record<string, string>): Promise<Figure[]> {
  // At once, so that both want to make the tables.
  const sites = await Promise.all([EnquirySite.start(env), EnquirySite.start(env)]);
  const enquiry = anEnquiry({ submissionKey: 'one-form', message: 'once' });
  const answers = await Promise.all(
    Array.from({ length: posts }, (_, number) =>
      postEnquiry(sites[number % 2 === 0 ? 0 : 1].origin, enquiry),
    ),
  );
  await Promise.all(sites.map((site) => site.stop()));
  const references = new Set(answers.map(({ reference }) => reference));
  const what = `${posts} posts of one form at once to two servers, ${engine}`;
  return withStore(env, async (service) => [
    toExactFigure(`${what}: rows`, await countRows(service, 'enquiries'), 1),
    toExactFigure(`${what}: references`, references.size, 1),
    toExactFigure(
      `${what}: answered with 201`,
      answers.filter(({ status }) => status === 201).length,
      posts,
    ),
  ]);
}
