import {
  type BigIntStats,
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { StoreReplacedError } from './store-error';

/** The database, its write-ahead log with the newest pages, and the index of that log. */
const suffixes = ['', '-wal', '-shm'];

/** Files and folders with permissions that are too open, one message each. */
export type LooseFiles = {
  /** Have just been made private. */
  fixed: string[];
  /** Could not, or should not, be changed. */
  left: string[];
};

/**
 * Creates the folder and the database file if they are missing, accessible only to this user. SQLite gives
 * its other files the same mode. Existing files with more open permissions are made private.
 *
 * @returns the files and folders that other users could access
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

/** Node's `recursive` option never returns where nothing can be created, such as below /proc. */
function makeFolder(folder: string) {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** A folder with subfolders, or one like /tmp, has other users, who must not be locked out. */
function makeFolderPrivate(folder: string, loose: LooseFiles) {
  const { mode } = statSync(folder);
  const isSticky = (mode & 0o1000) !== 0;
  const holdsFolders = readdirSync(folder, { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && entry.name !== 'lost+found',
  );
  if (!isSticky && !holdsFolders) makePrivate(folder, loose);
  else if (isLoose(mode)) {
    loose.left.push(`${folder} is shared: give enquiries a folder of their own`);
  }
}

/** Removes all permissions of other users. A read-only file stays read-only. */
function makePrivate(file: string, loose: LooseFiles) {
  const found = statSync(file, { throwIfNoEntry: false })?.mode;
  if (found === undefined || !isLoose(found)) return;
  const finding = `${file} was accessible to other users (mode ${(found & 0o777).toString(8)})`;
  try {
    chmodSync(file, found & 0o700);
    loose.fixed.push(`${finding}; it is private now`);
  } catch {
    // It belongs to another user, or the disk is read-only or has no permissions.
    loose.left.push(`${finding}, and this user cannot change that: run chmod go-rwx on it`);
  }
}

function isLoose(mode: number): boolean {
  // Windows has no such permissions, and Node reports all of them as set.
  return process.platform !== 'win32' && (mode & 0o077) !== 0;
}

/**
 * Remembers the identity of the open files and detects when their paths no longer lead to them: anything
 * written after that is lost.
 */
export class OpenFiles {
  readonly #opened: string[];
  /** In bytes, of the database's own file, which never shrinks: space in it is used again. */
  #size = 0n;

  constructor(private readonly file: string) {
    this.#opened = this.#identify();
  }

  /** @throws StoreReplacedError if a file was removed, replaced or cut short */
  check() {
    const found = this.#identify();
    const size = lstatSync(this.file, { bigint: true, throwIfNoEntry: false })?.size ?? 0n;
    const hasShrunk = size < this.#size;
    if (!hasShrunk) this.#size = size;
    if (!hasShrunk && this.#opened.every((identity, index) => identity === found[index])) return;
    throw new StoreReplacedError(`${this.file} was removed or replaced`);
  }

  #identify(): string[] {
    return suffixes.map((suffix) => {
      const found: BigIntStats | undefined = lstatSync(this.file + suffix, {
        bigint: true,
        throwIfNoEntry: false,
      });
      return found ? `${found.dev}:${found.ino}` : '';
    });
  }
}
