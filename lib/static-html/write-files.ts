import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { getMimeType } from 'hono/utils/mime';
import { toBrotli, toGzip, toQuickBrotli } from './compress';
import type { SiteFile } from './site-manifest';

/** A file to be served: its path, its content and its headers. */
export type SiteEntry = {
  /** Such as `/conditions/ptsd` or `/icon.svg`. */
  path: string;
  content: Buffer;
  /** `Content-Type`; derived from the path's extension if absent. */
  type?: string | undefined;
  /** Headers that differ from those of every response. */
  headers?: Record<string, string>;
  /** Whether no visitor loads it: it is compressed in a fortieth of the time, an eighth less. */
  isForStaff?: boolean;
};

/**
 * Writes files, and compressed copies where these are smaller.
 *
 * @param outDir `dist`
 * @param folder within it, such as `site`
 * @returns the files by path, as the manifest lists them
 */
export async function writeFiles(
  entries: readonly SiteEntry[],
  outDir: string,
  folder: string,
): Promise<Record<string, SiteFile>> {
  const written = await Promise.all(
    entries.map(async (entry) => [entry.path, await writeEntry(entry, outDir, folder)] as const),
  );
  return Object.fromEntries(written.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function writeEntry(
  { path: sitePath, content, type = toType(sitePath), headers = {}, isForStaff }: SiteEntry,
  outDir: string,
  folder: string,
): Promise<SiteFile> {
  const file = path.posix.join(folder, toFileName(sitePath, type));
  const target = path.join(outDir, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
  const encodings: SiteFile['encodings'] = [];
  if (isCompressible(type)) {
    const compress = isForStaff ? toQuickBrotli : toBrotli;
    const [brotli, gzipped] = await Promise.all([compress(content), toGzip(content)]);
    if (brotli.length < Math.min(content.length, gzipped.length)) encodings.push('br');
    if (gzipped.length < content.length) encodings.push('gzip');
    if (encodings.includes('br')) writeFileSync(`${target}.br`, brotli);
    if (encodings.includes('gzip')) writeFileSync(`${target}.gz`, gzipped);
  }
  const etag = createHash('sha256').update(content).digest('base64url').slice(0, 22);
  return { file, type, etag, headers, encodings };
}

/** `/` is `index.html`, `/risks` is `risks.html`, and a path with an ending is its own file. */
function toFileName(sitePath: string, type: string): string {
  if (sitePath.endsWith('/')) return `${sitePath}index.html`;
  return type.startsWith('text/html') && !sitePath.endsWith('.html')
    ? `${sitePath}.html`
    : sitePath;
}

function toType(sitePath: string): string {
  if (path.posix.extname(sitePath) === '') return 'text/html; charset=utf-8';
  return getMimeType(sitePath) ?? 'application/octet-stream';
}

/** Pictures and fonts are already compressed. */
function isCompressible(type: string): boolean {
  return /^(text\/|application\/(?!octet-stream)|image\/(svg|x-icon))/.test(type);
}
