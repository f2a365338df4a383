import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteEntry } from '../write-files';

/** A file of public/ cannot be served. */
class PublicFileError extends Error {
  override name = 'PublicFileError';
}

/**
 * The files that are served as they are, and those of the editor.
 *
 * @param cmsHeaders of the editor's files
 */
export function readPublicFolder(
  folder: string,
  cmsHeaders: Record<string, string> = {},
): SiteEntry[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => {
      const file = path.join(parentPath, name);
      const urlPath = `/${path.relative(folder, file).split(path.sep).join('/')}`;
      const isOfEditor = urlPath.startsWith('/admin/');
      return {
        path: urlPath.replace(/\/index\.html$/, ''),
        content: readFileSync(file),
        headers: isOfEditor ? cmsHeaders : {},
        isForStaff: isOfEditor,
      };
    });
}

/**
 * Refuses a file of public/ by the path of something that the site makes: it would be served in its
 * place, and nobody would notice.
 *
 * @throws PublicFileError
 */
export function refuseShadows(asTheyAre: readonly SiteEntry[], made: readonly SiteEntry[]) {
  const paths = new Set(made.map(({ path: own }) => own));
  const shadow = asTheyAre.find(({ path: own }) => paths.has(own));
  if (!shadow) return;
  throw new PublicFileError(
    `public/ has a file for ${shadow.path}, which the site makes itself: delete it there, or rename it`,
  );
}
