import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the site is built by, beside the files at the root. */
export const programFolders: readonly string[] = ['app', 'components', 'lib', 'public', 'scripts'];

/** What a build writes there itself. */
const written = /^public\/admin\/|\.tsbuildinfo$|^next-env\.d\.ts$/;

/**
 * A hash of the program: its code, its configuration, and which versions of which packages are
 * installed.
 *
 * @param root the project's folder
 */
export function hashProgram(root = '.'): string {
  const atRoot = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = [...atRoot.map(({ name }) => name), ...programFolders];
  const files = paths
    .flatMap((name) => listFiles(path.join(root, name)))
    .filter((file) => !written.test(path.relative(root, file)));
  const platform = [process.version, process.platform, process.arch].join();
  return hashFiles([...files, path.join(root, 'node_modules/.package-lock.json')], platform);
}

/**
 * A hash of files, of whole folders, and of `more`: of their paths and contents. One that is missing
 * counts as well.
 */
export function hashFiles(paths: readonly string[], more = ''): string {
  const hash = createHash('sha256').update(more);
  for (const file of paths.flatMap(listFiles).sort()) {
    const isFile = statSync(file, { throwIfNoEntry: false })?.isFile();
    const content = isFile ? readFileSync(file) : 'no file';
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function listFiles(fileOrFolder: string): string[] {
  if (!statSync(fileOrFolder, { throwIfNoEntry: false })?.isDirectory()) return [fileOrFolder];
  return readdirSync(fileOrFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => path.join(parentPath, name));
}
