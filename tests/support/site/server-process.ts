import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, openSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFreePort } from './find-free-port';

const running = new Set<ServerProcess>();

process.on('exit', () => {
  for (const server of running) server.discard();
});
// Ctrl+C does not reach processes in a group of their own; an exit runs the line above.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

type ServerOptions = {
  /** Its working folder; an empty one, which is removed afterwards, where none is given. */
  cwd?: string;
  env?: Record<string, string | undefined>;
  /** Where it listens; a free port where none is given. */
  port?: number;
  /** The user that it runs as, where that is not this one. */
  uid?: number | undefined;
  /** What it answers once it is ready. */
  readyPath?: string;
};

/** A server on this computer, reachable only from it, with every process that it starts. */
export class ServerProcess {
  readonly port: number;
  readonly origin: string;
  readonly #child: ChildProcess;
  readonly #folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'server-')));
  readonly #exited: Promise<unknown>;
  #isEnding = false;

  private constructor(port: number, [program = '', ...args]: string[], options: ServerOptions) {
    this.port = port;
    this.origin = `http://127.0.0.1:${port}`;
    const log = openSync(this.#logPath, 'a');
    this.#child = spawn(program, args, {
      cwd: options.cwd ?? this.#folder,
      // Settings of the shell or of a test runner are not for it.
      env: {
        ...{ PATH: process.env.PATH, NODE_ENV: 'production' },
        ...{ PORT: String(port), HOST: '127.0.0.1' },
        ...options.env,
      },
      detached: true,
      stdio: ['ignore', log, log],
      ...(options.uid !== undefined && { uid: options.uid, gid: options.uid }),
    });
    running.add(this);
    this.#exited = once(this.#child, 'exit').then(([code, signal]) => {
      if (this.#isEnding) return;
      console.error(`A server ended by itself (${signal ?? code}):\n${this.output}`);
    });
  }

  /**
   * Starts a server and waits until it answers.
   *
   * @param toCommand its program and arguments
   * @throws Error with its output when it has not answered within a minute
   */
  static async start(
    toCommand: (port: number) => string[],
    options: ServerOptions = {},
  ): Promise<ServerProcess> {
    const port = options.port ?? (await findFreePort());
    const server = new ServerProcess(port, toCommand(port), options);
    const endsAt = performance.now() + 60_000;
    while (performance.now() < endsAt && server.#child.exitCode === null) {
      if (await server.#answers(options.readyPath ?? '/')) return server;
      await sleep(10);
    }
    const output = server.output;
    await server.stop();
    throw new Error(`The server does not answer:\n${output}`);
  }

  /** All its processes, where there is /proc. */
  get pids(): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => Number(readStat(pid)[2]) === this.#child.pid);
  }

  /** Resident memory of its first process, now and at its most, in bytes; 0 where there is no /proc. */
  get memory(): { bytes: number; peakBytes: number } {
    const status = readProc(this.#child.pid ?? 0, 'status');
    const read = (name: string) =>
      1024 * Number(status.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))?.[1] ?? 0);
    return { bytes: read('VmRSS'), peakBytes: read('VmHWM') };
  }

  /** Processor time that all its processes have taken, in seconds; 0 where there is no /proc. */
  get cpuSeconds(): number {
    // Linux counts in hundredths of a second.
    const ticks = this.pids.map(readStat).map((stat) => Number(stat[11]) + Number(stat[12]));
    return ticks.reduce((sum, count) => sum + count, 0) / 100;
  }

  /** Ends it as a power cut would, as far as the program can tell. */
  async kill() {
    this.#signal('SIGKILL');
    await this.#exited;
    this.discard();
  }

  /** Ends it in order, and with force when it takes longer than it may. */
  async stop() {
    const timer = setTimeout(() => this.#signal('SIGKILL'), 12_000);
    this.#signal('SIGTERM');
    if (this.#child.exitCode === null && this.#child.signalCode === null) await this.#exited;
    clearTimeout(timer);
    this.discard();
  }

  /** Nothing of it is left: no process, not even one that outlived the first, and no file. */
  discard() {
    this.#signal('SIGKILL');
    running.delete(this);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  get #logPath() {
    return path.join(this.#folder, 'output.log');
  }

  /** `null` while it runs, and where a signal ended it. */
  get exitCode(): number | null {
    return this.#child.exitCode;
  }

  /** The end of what it printed. */
  get output(): string {
    return readFileSync(this.#logPath, 'utf8').slice(-4000);
  }

  #signal(signal: NodeJS.Signals) {
    this.#isEnding = true;
    if (this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, signal);
    } catch (error) {
      // ESRCH: all of them have ended.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }

  async #answers(readyPath: string): Promise<boolean> {
    try {
      return (await fetch(this.origin + readyPath)).ok;
    } catch {
      // It does not listen yet.
      return false;
    }
  }
}

/** `state parent group …`: what follows the name, which may contain anything. */
function readStat(pid: number): string[] {
  return readProc(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
}

/** Nothing for a process that has ended since the folder was listed. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
