import { spawnSync } from 'node:child_process';
import type { ContentFolder } from '../../load/files/read-folder';
import { lockfileName } from '../../references/urls/url-lockfile';

/**
 * What the check compares with the version that git has: that of the branch a pull request goes to, or
 * else the last commit. Empty where there is no git, or no such file in it.
 */
export function readCommitted(
  contentDir: string,
): Pick<ContentFolder, 'committedUrls' | 'committedClinic' | 'committedPlaces'> {
  const urls = readFile(contentDir, lockfileName) ?? '';
  return {
    committedUrls: urls.split(/\r?\n/).filter((line) => line !== ''),
    committedClinic: readFile(contentDir, 'clinic.yaml'),
    committedPlaces: new Map(
      listChanged(contentDir, 'locations').flatMap((name) => {
        const text = readFile(contentDir, name);
        return text === undefined ? [] : [[name, text] as const];
      }),
    ),
  };
}

function readFile(contentDir: string, name: string): string | undefined {
  return askGit(contentDir, (commit) => ['show', `${commit}:./${name}`]);
}

/** The files of a folder that differ from that version, by their paths in the content folder. */
function listChanged(contentDir: string, folder: string): string[] {
  const args = ['diff', '--name-only', '--relative', '-z', '--diff-filter=M'];
  const names = askGit(contentDir, (commit) => [...args, commit, '--', folder]);
  return (names ?? '').split('\0').filter((name) => name !== '');
}

function askGit(contentDir: string, toArgs: (commit: string) => string[]): string | undefined {
  const base = process.env.GITHUB_BASE_REF;
  const commits = [...(base ? [`origin/${base}`] : []), 'HEAD'];
  for (const commit of commits) {
    const { status, stdout } = spawnSync('git', toArgs(commit), {
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
