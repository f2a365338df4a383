import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** The files of a content folder, by their paths in it, with `/`. Tests make one in memory. */
export type ContentFolder = {
  /** The folder, as it should appear before a file's path in messages. */
  dir: string;
  /** `undefined` if the folder does not exist. */
  files: ReadonlyMap<string, Uint8Array> | undefined;
  /** Names that stand for a file elsewhere, which neither git nor the site follows. */
  shortcuts?: readonly string[];
  /**
   * The text files that differ from the version that git has, by their paths, as they are in it;
   * `undefined` for one that is not in it. None where git is not asked.
   */
  committed?: ReadonlyMap<string, string | undefined>;
};

/** Files and folders that editors, operating systems and git leave behind. */
const leftover = /^(\.|~\$)|~$|^(Thumbs\.db|desktop\.ini)$/i;

/**
 * Reads every file of a content folder except those that editors and operating systems leave
 * behind.
 */
export function readFolder(contentDir: string): ContentFolder {
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    return { dir: contentDir, files: undefined };
  }
  const entries = readdirSync(contentDir, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(contentDir, path.join(entry.parentPath, entry.name)))
    .filter((name) => !name.split(path.sep).some((part) => leftover.test(part)))
    .sort();
  const shortcuts = entries
    .filter((entry) => entry.isSymbolicLink())
    .map((entry) => path.relative(contentDir, path.join(entry.parentPath, entry.name)));
  return {
    dir: contentDir,
    shortcuts,
    files: new Map(
      names.map((name) => [
        name.split(path.sep).join('/'),
        readFileSync(path.join(contentDir, name)),
      ]),
    ),
  };
}
