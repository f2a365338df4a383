import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ContentTypeName, contentTypes } from '../content-types';
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

const typeNames = Object.keys(contentTypes) as ContentTypeName[];

/** Reads every file of the content folder and reports those that the site would not read. */
export function readContentFolder(contentDir: string): {
  files: ContentFile[];
  problems: Problem[];
} {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const relativePath of listFiles(contentDir)) {
    const filePath = path.join(contentDir, relativePath);
    const placed = placeFile(relativePath.split(path.sep).join('/'));
    if ('message' in placed) problems.push({ file: filePath, message: placed.message });
    else files.push({ ...placed, path: filePath, text: readFileSync(filePath, 'utf8') });
  }
  for (const type of typeNames) {
    const { place } = contentTypes[type];
    if ('file' in place && !files.some((file) => file.type === type)) {
      problems.push({
        file: path.join(contentDir, place.file),
        message: 'this file is missing, and the site cannot do without it: add it',
      });
    }
  }
  return { files, problems };
}

function listFiles(contentDir: string): string[] {
  return readdirSync(contentDir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => path.relative(contentDir, path.join(entry.parentPath, entry.name)))
    .filter((file) => file !== 'README.md')
    .sort();
}

function placeFile(relativePath: string): Pick<ContentFile, 'type' | 'name'> | { message: string } {
  const single = typeNames.find((type) => placeOf(type).file === relativePath);
  if (single) return { type: single, name: path.parse(relativePath).name };
  const { dir, name, ext } = path.posix.parse(relativePath);
  const type = typeNames.find((candidate) => placeOf(candidate).folder === dir);
  if (!type) {
    return {
      message: `the site does not read this file: it reads ${typeNames.map(describePlace).join(', ')}`,
    };
  }
  const { extension } = placeOf(type);
  const goodName = `${toFileName(name)}.${extension}`;
  if (ext !== `.${extension}`) {
    return {
      message: `the site does not read files ending in "${ext}" here: rename it to ${goodName}`,
    };
  }
  if (name !== toFileName(name)) {
    return {
      message: `the file name becomes an address, so it may hold only a-z, 0-9 and -: rename it to ${goodName}`,
    };
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

function toFileName(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
}
