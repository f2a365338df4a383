import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodePhoto } from './encode-photo';
import { toPhotoHash } from './photo-hash';
import { type PhotoEnding, photoEncodings } from './photo-settings';

/** A copy as its path names it: `/photos/room-0a1b2c3d4e-800.avif`. */
type PhotoCopy = { name: string; hash: string; width: number; ending: PhotoEnding };

/** Its files may be deleted at any time. */
const cacheFolder = 'node_modules/.cache/photos';

/**
 * Gives the copy of a photograph that a page names, such as `/photos/room-0a1b2c3d4e-800.avif`. Each is
 * made once: what was made before is kept by its name, which holds a hash of the original.
 *
 * @param contentDir the folder whose `images` has the originals
 * @returns `undefined` for a path that names no copy
 * @throws Error that names the original, when it cannot be decoded
 */
export async function getPhotoCopy(
  sitePath: string,
  contentDir: string,
  cache = cacheFolder,
): Promise<Buffer | undefined> {
  const copy = parsePath(sitePath);
  const original = copy && findOriginal(path.join(contentDir, 'images'), copy.name);
  if (!copy || original === undefined) return undefined;
  const cached = path.join(cache, path.posix.basename(sitePath));
  const kept = readIfThere(cached);
  if (kept) return kept;
  const made = await makeCopy(original, copy);
  mkdirSync(cache, { recursive: true });
  // Another build may write the same one, and none may read half of it.
  const unfinished = `${cached}.${process.pid}`;
  writeFileSync(unfinished, made);
  renameSync(unfinished, cached);
  return made;
}

async function makeCopy(file: string, { hash, width, ending }: PhotoCopy): Promise<Buffer> {
  const original = readFileSync(file);
  if (toPhotoHash(original) !== hash) {
    throw new Error(`${file} has changed since the content was checked: run npm run check again`);
  }
  try {
    return await encodePhoto(original, width, ending);
  } catch (cause) {
    const message = `${file} is broken, so that no copies can be made: open it on your computer, and save it again as JPEG`;
    throw new Error(message, { cause });
  }
}

function findOriginal(folder: string, name: string): string | undefined {
  const endings = ['jpg', 'jpeg', 'png', 'webp'];
  const files = endings.map((ending) => path.join(folder, `${name}.${ending}`));
  return files.find((file) => existsSync(file));
}

function parsePath(sitePath: string): PhotoCopy | undefined {
  const match = /^\/photos\/([a-z0-9-]+)-([0-9a-f]{10})-(\d{2,4})\.([a-z]+)$/.exec(sitePath);
  const [, name = '', hash = '', width, ending = ''] = match ?? [];
  return isEnding(ending) ? { name, hash, width: Number(width), ending } : undefined;
}

function isEnding(ending: string): ending is PhotoEnding {
  return Object.hasOwn(photoEncodings, ending);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
