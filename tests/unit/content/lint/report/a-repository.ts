import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { aFolder, write as writeFile } from '@/tests/support/a-folder';

/** A repository with a content folder of which everything is committed. */
export function aRepository() {
  const root = aFolder('committed');
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@localhost', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  const write = (name: string, text: string) => writeFile(path.join(root, 'content', name), text);
  git('init', '--quiet', '--initial-branch=main');
  for (const name of ['a', 'b', 'é']) write(`faq/${name}.md`, `${name} as it was`);
  write('room.jpg', 'a picture');
  const commit = () => {
    git('add', '.');
    git('commit', '--quiet', '--message=A change');
  };
  commit();
  return { dir: path.join(root, 'content'), root, git, write, commit };
}
