import { spawnSync } from 'node:child_process';
import { lockfileName } from '../../references/urls/url-lockfile';

/**
 * The recorded URLs in the version that git has: that of the branch a pull request goes to, or else
 * the last commit. Empty where there is no git, or no such file in it.
 */
export function readCommittedUrls(contentDir: string): string[] {
  const base = process.env.GITHUB_BASE_REF;
  const commits = [...(base ? [`origin/${base}`] : []), 'HEAD'];
  for (const commit of commits) {
    const { status, stdout } = spawnSync('git', ['show', `${commit}:./${lockfileName}`], {
      cwd: contentDir,
      encoding: 'utf8',
      // One that waits for a password would stop the check.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (status === 0) return stdout.split(/\r?\n/).filter((line) => line !== '');
  }
  return [];
}
