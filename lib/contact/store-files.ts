import {
  type BigIntStats,
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { StoreReplacedError } from './store-error';

/** SQLite keeps its newest pages in the first, and an index of these in the second. */
const suffixes = ['', '-wal', '-shm'];

/** Files and folders that other users could use, in a line for each. */
export type LooseFiles = {
  /** Made private just now. */
  fixed: string[];
  /** Not ours to change. */
  left: string[];
};

/**
 * Makes the folder and the store's file where they are missing, for this user alone; SQLite gives its
 * other files the mode of the first. What was there with a looser mode is made private.
 *
 * @returns what others could use
 */
export function makePrivateFiles(file: string): LooseFiles {
  const folder = path.dirname(file);
  makeFolder(folder);
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600));
  const loose: LooseFiles = { fixed: [], left: [] };
  makeFolderPrivate(folder, loose);
  for (const suffix of suffixes) makePrivate(file + suffix, loose);
  return loose;
}

/** Node's own `recursive` never ends where nothing can be made, such as below /proc. */
function makeFolder(folder: string) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** A folder with folders in it, or one like /tmp, serves others too, who would be locked out. */
function makeFolderPrivate(folder: string, loose: LooseFiles) {
  const { mode } = statSync(folder);
  const isSticky = (mode & 0o1000) !== 0;
  const holdsFolders = readdirSync(folder, { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && entry.name !== 'lost+found',
  );
  if (!isSticky && !holdsFolders) makePrivate(folder, loose);
  else if (isLoose(mode)) {
    loose.left.push(`${folder} serves others too: give enquiries a folder of their own`);
  }
}

/** Takes away what others may; a write protection stays. */
function makePrivate(file: string, loose: LooseFiles) {
  const found = statSync(file, { throwIfNoEntry: false })?.mode;
  if (found === undefined || !isLoose(found)) return;
  const was = `${file} could be used by other users (mode ${(found & 0o777).toString(8)})`;
  try {
    chmodSync(file, found & 0o700);
    loose.fixed.push(`${was}: now it is private`);
  } catch {
    // Another user's, or on a disk that is read-only or has no modes.
    loose.left.push(`${was}, and this user may not change that: chmod go-rwx it`);
  }
}

function isLoose(mode: number): boolean {
  // Windows has no such modes, and Node shows all of them as set.
  return process.platform !== 'win32' && (mode & 0o077) !== 0;
}

/**
 * Remembers which files are open, and tells when they are no longer those under their names: then
 * what is written to them is lost.
 */
export class OpenFiles {
  readonly #opened: string[];

  constructor(private readonly file: string) {
    this.#opened = this.#identify();
  }

  /** @throws StoreReplacedError */
  check() {
    const found = this.#identify();
    if (this.#opened.every((identity, index) => identity === found[index])) return;
    throw new StoreReplacedError(`${this.file} was removed or replaced`);
  }

  #identify(): string[] {
    return suffixes.map((suffix) => {
      const found: BigIntStats | undefined = statSync(this.file + suffix, {
        bigint: true,
        throwIfNoEntry: false,
      });
      return found ? `${found.dev}:${found.ino}` : '';
    });
  }
}
