import { spawnSync } from 'node:child_process';
import type { ContentFolder } from '../../load/files/read-folder';
import { lockfileName } from '../../references/urls/url-lockfile';

/**
 * What the check compares with the version that git has: that of the branch a pull request goes to, or
 * else the last commit. Empty where there is no git, or no such file in it.
 */
export function readCommitted(
  contentDir: string,
): Pick<ContentFolder, 'committedUrls' | 'committedClinic'> {
  const urls = readFile(contentDir, lockfileName) ?? '';
  return {
    committedUrls: urls.split(/\r?\n/).filter((line) => line !== ''),
    committedClinic: readFile(contentDir, 'clinic.yaml'),
  };
}

function readFile(contentDir: string, name: string): string | undefined {
  const base = process.env.GITHUB_BASE_REF;
  const commits = [...(base ? [`origin/${base}`] : []), 'HEAD'];
  for (const commit of commits) {
    const { status, stdout } = spawnSync('git', ['show', `${commit}:./${name}`], {
      cwd: contentDir,
      encoding: 'utf8',
      // One that waits for a password would stop the check.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    if (status === 0) return stdout;
  }
  return undefined;
}
