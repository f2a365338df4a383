import { spawn } from 'node:child_process';
import path from 'node:path';

export type CommandResult = { exitCode: number; output: string };

/**
 * Runs a program of `node_modules/.bin`, or one named by its whole path, showing what it prints while
 * it runs unless `isQuiet`.
 *
 * @returns its exit code and what it printed
 */
export function runCommand(
  program: string,
  words: readonly string[],
  env: Record<string, string> = {},
  { cwd = '.', isQuiet = false } = {},
): Promise<CommandResult> {
  const child = spawn(path.resolve('node_modules/.bin', program), words, {
    cwd,
    // The site has no trackers, and neither has its build.
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['inherit', 'pipe', 'pipe'],
  });
  const stop = () => {
    child.kill('SIGTERM');
    process.exitCode = 143;
    child.once('close', () => process.exit());
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    printed += chunk;
    if (!isQuiet) process.stdout.write(chunk);
  });
  child.stderr.on('data', (chunk: Buffer) => {
    printed += chunk;
    if (!isQuiet) process.stderr.write(chunk);
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.removeListener('SIGTERM', stop);
      process.removeListener('SIGINT', stop);
      resolve({ exitCode: code ?? 1, output: signal ? `${printed}\nEnded by ${signal}` : printed });
    });
  });
}
