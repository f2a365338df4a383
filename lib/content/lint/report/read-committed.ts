import type { ContentFolder } from '../../load/files/read-folder';
import { askGit } from './ask-git';

/** What differs from a version that git has, and what that version is called. */
type Committed = Required<Pick<ContentFolder, 'committed'>> & {
  /** `the last commit`, or `main` where other commits are waiting to be published. */
  version: string;
};

/** Files that hold no text differ in ways that nobody reads. */
const isText = (name: string) => /\.(?:md|yaml|txt|lock)$/.test(name);

/**
 * What the check compares with the version that git has: that of the branch a pull request goes to,
 * that which was published when the branch began, or the last commit.
 *
 * @returns `undefined` where there is no git
 */
export function readCommitted(contentDir: string): Committed | undefined {
  const version = findVersion(contentDir);
  return version && { version: version.name, committed: readSince(contentDir, version.commit) };
}

/** What differs from a version: `main`, or the id of a commit; `undefined` if git does not have it. */
export function readCommittedSince(contentDir: string, version: string): Committed | undefined {
  const commit = askGit(contentDir, 'rev-parse', '--verify', '--quiet', `${version}^{commit}`);
  return commit === undefined
    ? undefined
    : { version, committed: readSince(contentDir, commit.trim()) };
}

function findVersion(contentDir: string): { commit: string; name: string } | undefined {
  const idOf = (...args: string[]) => askGit(contentDir, ...args)?.trim();
  const commitOf = (name: string) => idOf('rev-parse', '--verify', '--quiet', `${name}^{commit}`);
  const base = process.env.GITHUB_BASE_REF;
  const target = base && commitOf(`origin/${base}`);
  if (target) return { commit: target, name: base };
  const last = commitOf('HEAD');
  const published = last && idOf('merge-base', 'HEAD', 'origin/HEAD');
  if (published && published !== last) {
    const name = idOf('rev-parse', '--abbrev-ref', 'origin/HEAD')?.replace(/^origin\//, '');
    return { commit: published, name: name ?? published };
  }
  return last ? { commit: last, name: 'the last commit' } : undefined;
}

function readSince(contentDir: string, commit: string): Committed['committed'] {
  const list = (...args: string[]) =>
    (askGit(contentDir, ...args) ?? '').split('\0').filter((name) => name !== '' && isText(name));
  const changed = ['diff', '--name-only', '--relative', '--no-renames', '-z'];
  const was = (name: string) => askGit(contentDir, 'show', `${commit}:./${name}`);
  return new Map([
    ...list(...changed, '--diff-filter=a', commit, '--', '.').map(
      (name) => [name, was(name)] as const,
    ),
    ...list(...changed, '--diff-filter=A', commit, '--', '.').map(
      (name) => [name, undefined] as const,
    ),
    ...list('ls-files', '--others', '-z', '--', '.').map((name) => [name, undefined] as const),
  ]);
}
