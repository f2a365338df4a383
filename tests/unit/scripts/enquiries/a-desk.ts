import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { vi } from 'vitest';
import { createKeyFile } from '@/lib/contact/store/encryption/key-file';
import { runCommand, runCommandLine } from '@/scripts/enquiries/run-command-line';
import { bundleCommand } from '@/tests/support/bundle-command';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { aDataDir, openService } from '@/tests/support/stores/engines';

export const now = new Date('2026-11-22T10:00:00Z');

/** An exit code and what was printed. */
type Result = { code: number | null; out: string; err: string };

type Env = Record<string, string>;

/** `npm run enquiries -- …` in this process, which is faster. */
export async function run(dataDir: string, args: string[], env: Env = {}): Promise<Result> {
  const result: Result = { code: null, out: '', err: '' };
  const log = vi.spyOn(console, 'log').mockImplementation((line) => {
    result.out += `${line}\n`;
  });
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    result.out += text;
    return true;
  });
  const error = vi.spyOn(console, 'error').mockImplementation((line) => {
    result.err += `${line}\n`;
  });
  result.code = await withEnv(dataDir, env, () => runCommandLine(args));
  for (const spy of [log, write]) spy.mockRestore();
  // Every test fails on console.error; here it is expected.
  error.mockReset();
  return result;
}

/** The code of the error that a command throws, or of that error's cause. */
export async function getErrorCode(dataDir: string, args: string[]): Promise<unknown> {
  const error: unknown = await withEnv(dataDir, {}, () => runCommand(args)).catch(
    (thrown) => thrown,
  );
  if (!(error instanceof Error)) return undefined;
  const { code } = { code: undefined, ...Object(error.cause), ...error };
  return code;
}

async function withEnv<Value>(dataDir: string, env: Env, use: () => Promise<Value>) {
  for (const [name, value] of Object.entries({ DATA_DIR: dataDir, ...env })) {
    vi.stubEnv(name, value);
  }
  try {
    return await use();
  } finally {
    vi.unstubAllEnvs();
  }
}

/** The same in a process of its own, with shell code before and after the command. */
export async function runAlone(
  dataDir: string,
  args: string,
  after = '',
  before = '',
): Promise<Result> {
  const program = await bundleCommand('enquiries');
  const command = `${before} ${process.execPath} ${program} ${args} ${after}`;
  return new Promise((resolve) => {
    const child = execFile(
      'bash',
      ['-o', 'pipefail', '-c', command],
      { env: { ...process.env, DATA_DIR: dataDir } },
      (_, out, err) => resolve({ code: child.exitCode, out, err }),
    );
  });
}

/** A store with one enquiry, a key file and another file. */
export async function aDesk() {
  const dir = aDataDir();
  const data = path.join(dir, 'data');
  const { store } = await openService({ DATA_DIR: data });
  const reference = await store.add(anEnquiry(), now);
  writeFileSync(path.join(dir, 'there.csv'), 'kept');
  await createKeyFile(path.join(dir, 'desk.key'), now);
  return { dir, data, reference };
}
