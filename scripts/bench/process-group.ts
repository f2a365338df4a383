import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const running = new Set<ProcessGroup>();

process.on('exit', () => {
  for (const group of running) group.kill('SIGKILL');
});
// Ctrl+C does not reach processes in a group of their own; an exit runs the line above.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/** A program of a copy's `node_modules/.bin` and every process that it starts. */
export class ProcessGroup {
  readonly #child: ChildProcess;
  readonly #logPath: string;
  /** Its exit code, when it ends. */
  readonly exitCode: Promise<number>;

  /** @param folder the copy in which to run; the output goes to a file beside it */
  constructor(
    folder: string,
    program: string,
    words: readonly string[],
    env: Record<string, string>,
  ) {
    this.#logPath = `${folder}.${program}.log`;
    const log = openSync(this.#logPath, 'a');
    this.#child = spawn(path.join(folder, 'node_modules/.bin', program), words, {
      cwd: folder,
      detached: true,
      // contentlayer takes its folder from PWD, and hangs when that is not where it runs.
      env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', PWD: folder, ...env },
      stdio: ['ignore', log, log],
    });
    running.add(this);
    this.exitCode = once(this.#child, 'exit').then(([code]) => code ?? 1);
  }

  /** The end of what it printed. */
  get output(): string {
    return readFileSync(this.#logPath, 'utf8').slice(-4000);
  }

  /** Memory in use by all its processes (resident, so pages that they share count for each), in bytes. */
  getMemoryBytes(): number {
    return this.getPids().reduce((sum, pid) => sum + memoryBytesOf(pid), 0);
  }

  /** All its processes, where there is /proc. */
  getPids(): number[] {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => groupOf(pid) === this.#child.pid);
  }

  async stop() {
    const timer = setTimeout(() => this.kill('SIGKILL'), 5000);
    this.kill('SIGTERM');
    await this.exitCode;
    clearTimeout(timer);
    // A child that outlived its parent is still of this group.
    this.kill('SIGKILL');
    running.delete(this);
  }

  kill(signal: NodeJS.Signals) {
    if (this.#child.pid === undefined) return;
    try {
      process.kill(-this.#child.pid, signal);
    } catch (error) {
      // ESRCH: all of them have ended.
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

function groupOf(pid: number): number | undefined {
  // `pid (name) state parent group …`; the name may hold anything.
  const [, , group] = readProc(pid, 'stat').split(') ').at(-1)?.split(' ') ?? [];
  return group === undefined ? undefined : Number(group);
}

function memoryBytesOf(pid: number): number {
  const [, kilobytes] = readProc(pid, 'status').match(/^VmRSS:\s+(\d+) kB/m) ?? [];
  return Number(kilobytes ?? 0) * 1024;
}

/** Nothing for a process that has ended since the folder was listed. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
