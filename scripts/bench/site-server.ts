import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from './find-free-port';
import { ProcessGroup } from './process-group';

/** `next start` in a built copy, reachable from this computer alone. */
export class SiteServer {
  readonly origin: string;
  readonly #group: ProcessGroup;

  private constructor(origin: string, group: ProcessGroup) {
    this.origin = origin;
    this.#group = group;
  }

  /** @throws Error with its output when it does not answer within half a minute */
  static async start(folder: string): Promise<SiteServer> {
    const port = await findFreePort();
    const words = ['start', '--hostname', '127.0.0.1', '--port', String(port)];
    const env = { DATA_DIR: `${folder}.data` };
    const server = new SiteServer(
      `http://127.0.0.1:${port}`,
      new ProcessGroup(folder, 'next', words, env),
    );
    for (let attempt = 0; attempt < 150; attempt++) {
      if (await server.#answers()) return server;
      await sleep(200);
    }
    await server.stop();
    throw new Error(`The server of ${folder} does not answer:\n${server.#group.output}`);
  }

  async stop() {
    await this.#group.stop();
  }

  async #answers(): Promise<boolean> {
    try {
      return (await fetch(this.origin)).ok;
    } catch {
      // It does not listen yet.
      return false;
    }
  }
}
