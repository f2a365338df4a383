import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { PostgresServer } from './postgres-server';

declare module 'vitest' {
  interface ProvidedContext {
    /** Answers a POST with the address of an empty database; it is given back with a DELETE of `/?<address>`. */
    postgresDesk: string;
  }
}

/**
 * One Postgres for all test files, since to set one up takes seconds. It starts with the first
 * database that a test asks for.
 */
export default async function sharePostgres({ provide }: TestProject) {
  let starting: Promise<PostgresServer> | undefined;
  const returned: string[] = [];
  const desk = createServer(async ({ method, url }, response) => {
    try {
      if (method === 'DELETE') {
        returned.push(decodeURIComponent(url?.slice('/?'.length) ?? ''));
        response.end();
        return;
      }
      // These tests are about what is stored, not about power cuts.
      starting ??= PostgresServer.start(['-c', 'fsync=off']);
      response.end(await takeDatabase(await starting, returned));
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

/** One that a test has given back, or a new one. */
async function takeDatabase(server: PostgresServer, returned: string[]): Promise<string> {
  const address = returned.shift();
  if (address === undefined) return server.createDatabase();
  if (await server.emptyDatabase(address)) return address;
  returned.push(address);
  return server.createDatabase();
}
