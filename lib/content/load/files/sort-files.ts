import { type ContentType, type ContentTypeName, contentTypes } from '../../schemas/content-types';
import type { ParseDiagnostic } from '../diagnostic';
import { type DownloadFile, isDownloadFile } from './download-file';
import { fileNameOf, joinPath, splitPath } from './file-path';
import { isPhotoFile, type PhotoFile } from './photo-file';
import { placeFile, placeOf, toFileName, typeNames } from './place-file';
import type { ContentFolder } from './read-folder';
import { checkLength } from './text-length';

/** A file of the content folder that has not been parsed yet. */
export type ContentFile = {
  type: ContentTypeName;
  /** The file name without its extension: a path, an anchor or an id. */
  name: string;
  /** Its path as a person would type it, from the working directory of the command. */
  path: string;
  text: string;
};

/**
 * The item that an unreadable file would have been, so that links to it are not reported as broken
 * too.
 */
export type UnreadFile = Pick<ContentFile, 'type' | 'name'>;

/** A list with one entry per line, such as the words that the clinic adds to the dictionaries. */
export type ListFile = { path: string; lines: string[] };

/** The files of a content folder by kind. */
export type SortedFiles = {
  files: ContentFile[];
  unread: UnreadFile[];
  diagnostics: ParseDiagnostic[];
  ownWords: ListFile;
  photoFiles: PhotoFile[];
  downloadFiles: DownloadFile[];
};

/** The words that the clinic adds to the dictionaries. */
export const wordListName = 'words.txt';

/** The text of each review, as it was approved. */
export const reviewsFolder = 'reviews';

/** What a clinic lets its texts say, and what not. */
export const clinicLists: readonly string[] = ['allowed.yaml', 'forbidden.yaml', wordListName];

/** Files of the folder that are not content. */
export const otherFiles: readonly string[] = [
  ...['README.md', 'urls.lock', 'texts.lock'],
  ...clinicLists,
];

/** Determines what each file is, and reports those that the site would not read. */
export function sortFiles(folder: ContentFolder): SortedFiles {
  const { dir, files, shortcuts = [] } = folder;
  const sorted: SortedFiles = {
    files: [],
    unread: [],
    diagnostics: [],
    ownWords: readList({ dir, files }, wordListName) ?? {
      path: joinPath(dir, wordListName),
      lines: [],
    },
    photoFiles: [],
    downloadFiles: [],
  };
  if (files === undefined) {
    const message = 'there is no such folder: CONTENT_DIR has to name the folder of a clinic';
    sorted.diagnostics.push({ ruleId: 'required-file', file: dir, message });
    return sorted;
  }
  for (const name of shortcuts) {
    const message =
      'this is a shortcut to a file elsewhere, which the site does not read: put a copy of the file itself here';
    sorted.diagnostics.push({ ruleId: 'known-file', file: joinPath(dir, name), message });
  }
  for (const [name, bytes] of files) {
    if (otherFiles.includes(name) || name.startsWith(`${reviewsFolder}/`)) continue;
    if (isDownloadFile(name)) {
      sorted.downloadFiles.push({ name: fileNameOf(name), path: joinPath(dir, name), bytes });
    } else if (isPhotoFile(name)) {
      sorted.photoFiles.push({ name: fileNameOf(name), path: joinPath(dir, name), bytes });
    } else {
      sortFile(name, bytes, sorted, { ...folder, files });
    }
  }
  for (const type of typeNames) {
    const { file, isOptional } = placeOf(type);
    const isThere = [...sorted.files, ...sorted.unread].some((known) => known.type === type);
    if (file !== undefined && !isOptional && !isThere) {
      const message = 'this file is missing, and the site cannot do without it: add it';
      const missing = joinPath(dir, file);
      sorted.diagnostics.push({ ruleId: 'required-file', file: missing, message });
    }
  }
  return sorted;
}

function sortFile(name: string, bytes: Uint8Array, sorted: SortedFiles, folder: Folder) {
  const { dir, files: all } = folder;
  const file = joinPath(dir, name);
  const placed = placeFile(name, (other) => other !== name && all.has(other));
  const from = findFormerPlace(name, bytes, folder);
  if (from && from.type !== placed.type) {
    sorted.diagnostics.push({ ruleId: 'known-file', file, message: from.message });
    sorted.unread.push(from);
    return;
  }
  if (placed.message !== undefined) {
    const { ruleId } = placed;
    const message = (placed.type ? undefined : guessPlace(name, bytes)) ?? placed.message;
    sorted.diagnostics.push({ ruleId, file, message });
  }
  if (!placed.type) return;
  const known = { type: placed.type, name: placed.name };
  if (placed.message !== undefined && !placed.isReadable) {
    sorted.unread.push(known);
    return;
  }
  const text = decode(bytes);
  if (text === undefined) {
    const message = 'this is not plain text: save it from a text editor, encoded as UTF-8';
    sorted.diagnostics.push({ ruleId: 'plain-text', file, message });
    sorted.unread.push(known);
    return;
  }
  if (/\r(?!\n)/.test(text)) {
    const message =
      'this file has the line endings of old computers: save it with the line endings "LF"';
    sorted.diagnostics.push({ ruleId: 'line-endings', file, message });
    sorted.unread.push(known);
    return;
  }
  const tooLong = checkLength(file, text);
  if (tooLong) {
    sorted.diagnostics.push(tooLong);
    sorted.unread.push(known);
    return;
  }
  sorted.files.push({ ...known, path: file, text });
}

type Folder = ContentFolder & { files: ReadonlyMap<string, Uint8Array> };

/** Where a file was that was moved to where none is read, as the version that git has of it tells. */
function findFormerPlace(path: string, bytes: Uint8Array, { committed, files }: Folder) {
  if (!committed?.has(path) || committed.get(path) !== undefined) return undefined;
  const text = decode(bytes);
  const [was] = [...committed].find(([other, was]) => was === text && !files.has(other)) ?? [];
  const { type, name = '' } = was === undefined ? {} : placeFile(was);
  return (
    type && { type, name, message: `this file was ${was}, where the site reads it: move it back` }
  );
}

/** More folders than this help nobody. */
const mostFolders = 3;

/** The folders whose fields a file has. */
function guessPlace(path: string, bytes: Uint8Array): string | undefined {
  const keys = [...(decode(bytes) ?? '').matchAll(/^([a-z]\w*):/gim)].map(([, key = '']) => key);
  const { name, ending } = splitPath(path);
  const folders = typeNames.flatMap((type) => {
    const { place, schema }: ContentType = contentTypes[type];
    const isIts = 'folder' in place && ending === `.${place.extension}`;
    return isIts && keys.length > 0 && keys.every((key) => key in schema.shape)
      ? `${place.folder}/${toFileName(name)}${ending}`
      : [];
  });
  return folders.length === 0 || folders.length > mostFolders
    ? undefined
    : `the site does not read this file here: move it to ${folders.join(' or ')}`;
}

/** The trimmed lines of a list file, or `undefined` if there is none. */
export function readList({ dir, files }: ContentFolder, name: string): ListFile | undefined {
  const bytes = files?.get(name);
  if (!bytes) return undefined;
  const text = new TextDecoder('utf-8').decode(bytes).trimEnd();
  return { path: joinPath(dir, name), lines: text.split(/\r?\n/).map((line) => line.trim()) };
}

/** `undefined` for bytes that are not UTF-8, or that contain control characters. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return /[\u0000-\u0008\u000e-\u001f]/.test(text) ? undefined : text;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}
