import { spawnSync } from 'node:child_process';

/** What a command of git prints in the content folder; `undefined` if it fails, or there is no git. */
export function askGit(contentDir: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: contentDir,
    encoding: 'utf8',
    maxBuffer: 1e9,
    // One that waits for a password would stop the check.
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return status === 0 ? stdout : undefined;
}
