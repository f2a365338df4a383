import { execFile } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { aFolder } from '@/tests/support/a-folder';
import { bundleCommand, type Command } from '../../support/bundle-command';
import type { ClinicCopy } from '../clinic-copy';

type Result = { exitCode: number; output: string };

/** Runs the program of an `npm run …` command, which starts in half the time when its files are one. */
export async function runNpmCommand(
  command: Command,
  words: string[],
  env: Record<string, string> = {},
  cwd = '.',
) {
  return start(process.execPath, [await bundleCommand(command), ...words], env, cwd);
}

/** Runs a program of node_modules/.bin, or one named by its whole path. */
export function runTool(
  program: string,
  words: string[],
  env: Record<string, string> = {},
  cwd = '.',
) {
  return start(path.resolve('node_modules/.bin', program), words, env, cwd);
}

/** Runs `npm run check` on a clinic's content. */
export function runCheck(clinic: ClinicCopy, cwd: string, words: string[] = [], env = {}) {
  // Whoever runs the tests may be GitHub.
  const allEnv = { CONTENT_DIR: clinic.dir, GITHUB_ACTIONS: '', ...env };
  return runNpmCommand('check', words, allEnv, cwd);
}

/** A folder to run a command in. */
export function aCommandFolder(): string {
  const folder = aFolder('commands');
  // The check reads its wording from there.
  symlinkSync(path.resolve('lib'), path.join(folder, 'lib'));
  return folder;
}

function start(file: string, words: string[], env: Record<string, string>, cwd: string) {
  return new Promise<Result>((resolve) => {
    execFile(file, words, { cwd, env: { ...process.env, ...env } }, (error, stdout, stderr) => {
      const exitCode = error === null ? 0 : typeof error.code === 'number' ? error.code : 1;
      resolve({ exitCode, output: stdout + stderr });
    });
  });
}
