import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/**
 * A port of this computer on which nothing listens. It is none of those that the system gives to connections
 * by itself, so that none takes it before a server does.
 */
export async function findFreePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
