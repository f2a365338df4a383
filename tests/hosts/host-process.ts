import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** Of `nobody`, as whom servers run where these tests run as root. */
export const nobody = 65_534;

export const isRoot = process.getuid?.() === 0;

/** The path of a program that a system package installs; `undefined` if it is not installed. */
export function findProgram(name: string): string | undefined {
  return ['/usr/sbin', '/usr/bin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin']
    .map((folder) => `${folder}/${name}`)
    .find(isProgram);
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    // Not there, or not for us: the tests that need it are skipped by name.
    return false;
  }
}

export type HostProcess = {
  child: ChildProcess;
  output: () => string;
  stop: () => Promise<number>;
};

/** Starts a program as nobody, and waits until its port answers. */
export async function startHost(
  program: string,
  args: readonly string[],
  {
    port,
    env = {},
    cwd = '/',
    uid = nobody,
  }: { port: number; env?: Record<string, string>; cwd?: string; uid?: number },
): Promise<HostProcess> {
  const child = spawn(program, args, {
    cwd,
    env: { NODE_ENV: 'production', PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(isRoot && { uid, gid: uid }),
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      printed += chunk;
    });
  }
  await untilItAnswers(child, port, () => printed);
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    }
    return child.exitCode ?? -1;
  };
  return { child, output: () => printed, stop };
}

async function untilItAnswers(child: ChildProcess, port: number, printed: () => string) {
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) throw new Error(`it has ended: ${printed()}`);
    try {
      await fetch(`http://127.0.0.1:${port}/robots.txt`);
      return;
    } catch {
      // Not yet listening.
      await sleep(50);
    }
  }
  child.kill('SIGKILL');
  throw new Error(`no answer on port ${port}: ${printed()}`);
}
