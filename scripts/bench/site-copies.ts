import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { replaceInFile } from './replace-in-file';

/**
 * Copies of the project in a temporary folder, so that a benchmark neither touches the working tree
 * nor sees what is edited while it runs. They are removed when the process ends.
 */
export class SiteCopies {
  readonly folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-')));
  readonly #snapshot = path.join(this.folder, 'snapshot');

  constructor() {
    process.on('exit', () => this.remove(this.folder));
    for (const file of listFiles()) cpSync(file, path.join(this.#snapshot, file));
  }

  /** The site as it was when the benchmark began, without anything built. */
  create(name: string): string {
    const folder = path.join(this.folder, name);
    cpSync(this.#snapshot, folder, { recursive: true });
    linkFolder('node_modules', path.join(folder, 'node_modules'));
    return folder;
  }

  /** The same without the adapter: what stock Next makes of this site. */
  createWithoutAdapter(name: string): string {
    const folder = this.create(name);
    replaceInFile(path.join(folder, 'next.config.mjs'), /^\s*adapterPath:.*,\n/m, '');
    // It sends the policies that the adapter makes, and without them it refuses to.
    rmSync(path.join(folder, 'proxy.ts'));
    return folder;
  }

  remove(folder: string) {
    // A process that was just killed may still put a file where others have been removed.
    rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Tracked and new files; one that is deleted but not yet committed is still listed by git. */
function listFiles(): string[] {
  return execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(file));
}

/** What tools keep in node_modules between runs. */
const caches = ['.cache', '.vite', '.vite-temp'];

/** Turbopack refuses a node_modules that is a symbolic link to outside; hard links look like a copy. */
function linkFolder(from: string, to: string) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
    if (caches.includes(entry.name)) continue;
    if (entry.isDirectory()) linkFolder(source, target);
    else if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else linkOrCopy(source, target);
  }
}

function linkOrCopy(source: string, target: string) {
  try {
    linkSync(source, target);
  } catch {
    // Another disk, or a file that belongs to another user: both forbid links, not copies.
    copyFileSync(source, target);
  }
}
