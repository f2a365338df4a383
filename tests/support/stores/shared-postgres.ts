import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { PostgresServer } from './postgres-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers a POST with the address of a new, empty database. */
    postgresDesk: string;
  }
}

/**
 * One Postgres for all test files, since to set one up takes seconds. It starts with the first
 * database that a test asks for.
 */
export default async function sharePostgres({ provide }: TestProject) {
  let starting: Promise<PostgresServer> | undefined;
  const desk = createServer(async (_, response) => {
    try {
      // These tests are about what is stored, not about power cuts.
      starting ??= PostgresServer.start(['-c', 'fsync=off']);
      response.end(await (await starting).createDatabase());
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise<void>((resolve) => desk.listen(0, '127.0.0.1', resolve));
  provide('postgresDesk', `http://127.0.0.1:${(desk.address() as AddressInfo).port}`);
  return async () => {
    desk.close();
    await (await starting)?.stop();
  };
}
