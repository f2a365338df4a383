import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Of a file to download, in pages and in `dist/site`. */
const downloadPath = /\/files\/[a-z0-9-]+\.pdf/g;

/** The file at a path such as `/files/form.pdf`, or `undefined`. */
export function readDownload(urlPath: string, contentDir: string): Buffer | undefined {
  if (urlPath.match(downloadPath)?.[0] !== urlPath) return undefined;
  const file = path.join(contentDir, urlPath);
  return existsSync(file) ? readFileSync(file) : undefined;
}

/**
 * The files to download that pages link to, by their paths.
 *
 * @param pages the finished text of every page
 * @throws Error when there is no such file
 */
export function collectDownloads(
  pages: readonly string[],
  contentDir: string,
): Map<string, Buffer> {
  const paths = pages.flatMap((page) => page.match(downloadPath) ?? []);
  return new Map(
    [...new Set(paths)].map((urlPath) => {
      const content = readDownload(urlPath, contentDir);
      if (!content)
        throw new Error(`A page links to ${urlPath}, which is not there: run npm run check`);
      return [urlPath, content];
    }),
  );
}
