import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { routes } from '../../lib/routes';
import { findFreePort } from '../bench/find-free-port';
import { ProcessGroup } from '../bench/process-group';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-enquiries-')));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
let count = 0;

/** A name that nothing has in the benchmark's folder, which is removed at the end. */
export function aPath(name: string): string {
  count += 1;
  return path.join(folder, `${name}-${count}`);
}

/** The built site as `next start` serves it, reachable from this computer alone. */
export class EnquirySite {
  private constructor(
    readonly origin: string,
    readonly group: ProcessGroup,
  ) {}

  /** @param env where enquiries are kept, at least */
  static async start(env: Record<string, string>): Promise<EnquirySite> {
    const port = await findFreePort();
    // A name of its own for the project's folder, so that its output does not fall beside it.
    const project = aPath('site');
    symlinkSync(process.cwd(), project);
    const words = ['start', '--hostname', '127.0.0.1', '--port', String(port)];
    const settings = { ENQUIRY_LIMIT_PER_HOUR: '1000000', ...env };
    const group = new ProcessGroup(project, 'next', words, settings);
    const site = new EnquirySite(`http://127.0.0.1:${port}`, group);
    for (let attempt = 0; attempt < 300; attempt++) {
      if (await site.#answers()) return site;
      await sleep(50);
    }
    await group.stop();
    throw new Error(`The server does not answer:\n${group.output}`);
  }

  /** As a power cut does, as far as the program can tell. */
  async kill() {
    this.group.kill('SIGKILL');
    await this.group.exitCode;
  }

  async stop() {
    await this.group.stop();
  }

  async #answers(): Promise<boolean> {
    try {
      return (await fetch(this.origin + routes.api.health)).ok;
    } catch {
      // It does not listen yet.
      return false;
    }
  }
}
