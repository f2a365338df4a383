import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type ContentTypeName, contentTypes } from '../content-types';
import { allowedName } from '../lint/allowed';
import { reviewsFolder } from '../review/review-files';
import type { Problem } from './problem';

/** One file of the content folder, not parsed yet. */
export type ContentFile = {
  type: ContentTypeName;
  /** The file name without its ending: an address, an anchor or an id. */
  name: string;
  /** As a person would type it, from the folder where the command runs. */
  path: string;
  text: string;
};

/** What a file that cannot be read would have been. Links to it are not called broken as well. */
export type UnreadFile = Pick<ContentFile, 'type' | 'name'>;

/** The words that the clinic adds to the dictionaries, one on each line. */
export type WordList = { path: string; words: string[] };

type ReadFolder = {
  files: ContentFile[];
  unread: UnreadFile[];
  problems: Problem[];
  ownWords: WordList;
};

const wordListName = 'words.txt';

const typeNames = Object.keys(contentTypes) as ContentTypeName[];

/** Reads every file of the content folder and reports those that the site would not read. */
export function readContentFolder(contentDir: string): ReadFolder {
  if (!statSync(contentDir, { throwIfNoEntry: false })?.isDirectory()) {
    const message = 'there is no such folder: CONTENT_DIR has to name the folder of a clinic';
    const ownWords = { path: wordListName, words: [] };
    return { files: [], unread: [], problems: [{ file: contentDir, message }], ownWords };
  }
  const ownWords = readWordList(path.join(contentDir, wordListName));
  const read: ReadFolder = { files: [], unread: [], problems: [], ownWords };
  for (const relativePath of listFiles(contentDir)) readFile(contentDir, relativePath, read);
  for (const type of typeNames) {
    const { file } = placeOf(type);
    const isThere = [...read.files, ...read.unread].some((candidate) => candidate.type === type);
    if (file !== undefined && !isThere) {
      read.problems.push({
        file: path.join(contentDir, file),
        message: 'this file is missing, and the site cannot do without it: add it',
      });
    }
  }
  return read;
}

function readFile(contentDir: string, relativePath: string, read: ReadFolder) {
  const filePath = path.join(contentDir, relativePath);
  const placed = placeFile(relativePath.split(path.sep).join('/'));
  if (placed.message !== undefined) {
    read.problems.push({ file: filePath, message: placed.message });
    if (placed.type) read.unread.push({ type: placed.type, name: placed.name });
    return;
  }
  const text = decode(readFileSync(filePath));
  if (text === undefined) {
    const message = 'this is not plain text: save it from a text editor, encoded as UTF-8';
    read.problems.push({ file: filePath, message });
    read.unread.push(placed);
    return;
  }
  if (/\r(?!\n)/.test(text)) {
    const message = 'this file has the line ends of old computers: save it with line ends "LF"';
    read.problems.push({ file: filePath, message });
    read.unread.push(placed);
    return;
  }
  read.files.push({ type: placed.type, name: placed.name, path: filePath, text });
}

function readWordList(filePath: string): WordList {
  if (!existsSync(filePath)) return { path: filePath, words: [] };
  const lines = readFileSync(filePath, 'utf8')
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  return { path: filePath, words: lines.map((line) => line.trim()) };
}

/** `undefined` for bytes that are not UTF-8, or hold what no text does. */
function decode(bytes: Buffer): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Left beside the files by an editor or an operating system. */
const leftover = /^(\.|~\$)|~$|^(Thumbs\.db|desktop\.ini)$/i;

function listFiles(contentDir: string): string[] {
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !leftover.test(entry.name))
    .map((entry) => path.relative(contentDir, path.join(entry.parentPath, entry.name)))
    .filter((file) => !['README.md', 'addresses.txt', wordListName, allowedName].includes(file))
    .filter((file) => file.split(path.sep)[0] !== reviewsFolder)
    .sort();
}

type Placed =
  | { type: ContentTypeName; name: string; message?: undefined }
  | { type?: ContentTypeName; name: string; message: string };

function placeFile(relativePath: string): Placed {
  const single = typeNames.find((type) => placeOf(type).file === relativePath);
  if (single) return { type: single, name: path.parse(relativePath).name };
  const { dir, name, ext } = path.posix.parse(relativePath);
  const type = typeNames.find((candidate) => placeOf(candidate).folder === dir);
  const nearly = typeNames.find((candidate) =>
    placeOf(candidate).file?.startsWith(`${relativePath.replace(/\.[^.]*$/, '')}.`),
  );
  if (!type && nearly) {
    const message = `the site does not read this file: rename it to ${placeOf(nearly).file}`;
    return { type: nearly, name, message };
  }
  if (!type) {
    const places = typeNames.map(describePlace).join(', ');
    return { name, message: `the site does not read this file: it reads ${places}` };
  }
  const { extension } = placeOf(type);
  const goodName = toFileName(name.replace(/\.(md|markdown|ya?ml|txt)$/i, ''));
  const isText = /^\.?(md|markdown|mdx|ya?ml|txt|)$/i.test(ext);
  const mend = !isText
    ? 'delete it; a text is saved as .md, and pictures are not supported'
    : goodName === ''
      ? `give it a name like how-long.${extension}`
      : `rename it to ${goodName}.${extension}`;
  if (ext !== `.${extension}`) {
    const ending = ext === '' ? 'without an ending' : `ending in "${ext}"`;
    return {
      type,
      name: goodName,
      message: `the site does not read files ${ending} here: ${mend}`,
    };
  }
  if (name !== toFileName(name)) {
    const message = `the file name becomes an address, so it may hold only a-z, 0-9 and -: ${mend}`;
    return { type, name: goodName, message };
  }
  return { type, name };
}

function placeOf(type: ContentTypeName): { file?: string; folder?: string; extension?: string } {
  return contentTypes[type].place;
}

function describePlace(type: ContentTypeName): string {
  const { file, folder, extension } = placeOf(type);
  return file ?? `${folder}/*.${extension}`;
}

/** A file name as an address or an anchor: `a-z`, `0-9` and `-` alone. */
export function toFileName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
