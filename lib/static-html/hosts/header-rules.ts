import escapeStringRegexp from 'escape-string-regexp';
import { getMimeType } from 'hono/utils/mime';
import type { SiteFile, SiteManifest } from '../site-manifest';

/**
 * Headers of one path, or of everything below a folder, which add to or replace those of every
 * response.
 */
export type HeaderRule = {
  /** Such as `/contact` or, for a folder, `/link-preview/*`. */
  pattern: string;
  headers: Record<string, string>;
};

/**
 * The headers that differ from those of every response. A folder is a single rule if all of its
 * files have the same headers, since hosts limit the number of rules.
 */
export function toHeaderRules({ files }: SiteManifest): HeaderRule[] {
  const rules = [...toFolders(files)].flatMap(([folder, entries]): HeaderRule[] => {
    const [first] = entries;
    const isSame = new Set(entries.map(([, file]) => JSON.stringify(file.headers))).size === 1;
    if (first && folder !== '/' && isSame) {
      return [{ pattern: `${folder}*`, headers: first[1].headers }];
    }
    return entries.map(([path, { headers }]) => ({ pattern: path, headers }));
  });
  return rules.filter(({ headers }) => Object.keys(headers).length > 0);
}

/** Paths and folders that have the same headers. */
type HeaderGroup = { patterns: string[]; headers: Record<string, string> };

/** The same rules, one for each set of headers, for hosts whose rules may name many paths. */
export function toHeaderGroups(manifest: SiteManifest): HeaderGroup[] {
  const groups = new Map<string, HeaderGroup>();
  for (const { pattern, headers } of toHeaderRules(manifest)) {
    const key = JSON.stringify(headers);
    const patterns = [...(groups.get(key)?.patterns ?? []), pattern];
    groups.set(key, { patterns, headers });
  }
  return [...groups.values()];
}

function toFolders(files: SiteManifest['files']): Map<string, [string, SiteFile][]> {
  const folders = new Map<string, [string, SiteFile][]>();
  for (const entry of Object.entries(files)) {
    const folder = toFolder(entry[0]);
    folders.set(folder, [...(folders.get(folder) ?? []), entry]);
  }
  return folders;
}

/** The top folder of a path: `/_next/` of `/_next/static/a.js`, and `/` of `/risks`. */
function toFolder(path: string): string {
  return path.match(/^\/[^/]+\/(?=.)/)?.[0] ?? '/';
}

/** Every path with its file below the served folder: `/risks` is `/risks.html`. */
export function toServedFiles({ files }: SiteManifest): [path: string, file: string][] {
  return Object.entries(files).map(([path, { file }]) => [path, toServedFile(file)]);
}

/** Its path below the served folder: `/risks.html` of `site/risks.html`. */
export function toServedFile(file: string): string {
  return file.slice(file.indexOf('/'));
}

/** The type that files of each ending mostly have, and the files below the served folder that have another. */
export function toFileTypes(files: readonly SiteFile[]) {
  const usual = new Map<string, string>();
  for (const { file, type } of files) usual.set(endingOf(file), usual.get(endingOf(file)) ?? type);
  return {
    byEnding: [...usual],
    others: files
      .filter(({ file, type }) => usual.get(endingOf(file)) !== type)
      .map(({ file, type }): [file: string, type: string] => [toServedFile(file), type]),
  };
}

function endingOf(file: string): string {
  return file.slice(file.lastIndexOf('.'));
}

/** The types that a file's extension does not imply, by path. */
export function toUnusualTypes({ files }: SiteManifest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files)
      .filter(([path, { type }]) => /\.\w+$/.test(path) && getMimeType(path) !== type)
      .map(([path, { type }]) => [path, type]),
  );
}

/** A path as part of a regular expression. The package escapes hyphens, which no host needs. */
export function escapeRegExp(path: string): string {
  return escapeStringRegexp(path).replaceAll('\\x2d', '-');
}
