import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteFile, SiteManifest } from '@/lib/static-html/site-manifest';

/** What the server responds with, all of it in memory. */
export type Site = {
  /** Headers of every response that has no others. */
  headers: Record<string, string>;
  /** By path. */
  files: ReadonlyMap<string, Representations>;
  templates: ReadonlyMap<string, Template>;
  notFound: Representations;
  redirects: ReadonlyMap<string, string>;
};

/** A page that is filled in for each visitor. */
export type Template = { text: string; headers: Record<string, string> };

/** A file in each of its encodings. */
export type Representations = Record<Encoding, Representation | undefined> & {
  identity: Representation;
};

export type Encoding = 'br' | 'gzip' | 'identity';

/** A response: a body, and all of its headers. */
type Representation = { headers: Record<string, string>; body: Buffer };

/**
 * Reads a built site.
 *
 * @param folder `dist`
 * @throws Error that says to build the site if it is missing
 */
export function loadSite(folder: string): Site {
  const manifest = readManifest(folder);
  const common = manifest.headers;
  const load = (file: SiteFile) => loadFile(file, folder, common);
  const mapOf = <Value>(files: Record<string, SiteFile>, toValue: (file: SiteFile) => Value) =>
    new Map(Object.entries(files).map(([sitePath, file]) => [sitePath, toValue(file)]));
  return {
    headers: common,
    files: mapOf(manifest.files, load),
    templates: mapOf(manifest.templates, (file) => ({
      text: readFileSync(path.join(folder, file.file), 'utf8'),
      headers: { ...common, ...file.headers, 'Content-Type': file.type },
    })),
    notFound: load(manifest.notFound),
    redirects: new Map(Object.entries(manifest.redirects)),
  };
}

function readManifest(folder: string): SiteManifest {
  const file = path.join(folder, 'site.json');
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file} cannot be read: run npm run build first`, { cause });
  }
}

function loadFile(
  { file, type, etag, headers, encodings }: SiteFile,
  folder: string,
  common: Record<string, string>,
): Representations {
  const load = (encoding: Encoding): Representation => {
    const ending = { br: '.br', gzip: '.gz', identity: '' }[encoding];
    const body = readFileSync(path.join(folder, `${file}${ending}`));
    return {
      body,
      headers: {
        ...common,
        ...headers,
        'Content-Type': type,
        'Content-Length': String(body.length),
        // A strong ETag identifies the bytes that are sent
        // (https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3).
        ETag: `"${etag}${ending}"`,
        ...(encoding !== 'identity' && { 'Content-Encoding': encoding }),
      },
    };
  };
  return {
    identity: load('identity'),
    br: encodings.includes('br') ? load('br') : undefined,
    gzip: encodings.includes('gzip') ? load('gzip') : undefined,
  };
}
