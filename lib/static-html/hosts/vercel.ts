import type { SiteManifest } from '../site-manifest';
import { escapeRegExp, toHeaderGroups, toServedFile } from './header-rules';

/** `config.json` of Vercel's Build Output API 3 (https://vercel.com/docs/build-output-api/configuration). */
type VercelConfig = {
  version: 3;
  routes: VercelRoute[];
  /** By file: its path and its type. */
  overrides: Record<string, { path?: string; contentType: string }>;
};

type VercelRoute =
  | { handle: 'filesystem' }
  | {
      src: string;
      headers?: Record<string, string>;
      status?: number;
      dest?: string;
      continue?: true;
    };

/** The configuration of Vercel's responses; the files of `dist/site` go beside it, in `static`. */
export function toVercelConfig(manifest: SiteManifest): VercelConfig {
  const { files, notFound, redirects } = manifest;
  // Vercel compresses by itself, and then sends Vary.
  const { Vary: _, ...headers } = manifest.headers;
  return {
    version: 3,
    routes: [
      { src: '/.*', headers, continue: true },
      ...toHeaderGroups(manifest).map(
        ({ patterns, headers }): VercelRoute => ({
          src: `^(?:${patterns.map(toPattern).join('|')})$`,
          headers,
          continue: true,
        }),
      ),
      ...Object.entries(redirects).map(
        ([from, to]): VercelRoute => ({
          src: `^${escapeRegExp(from)}$`,
          status: 308,
          headers: { Location: to },
        }),
      ),
      { handle: 'filesystem' },
      { src: '/.*', status: 404, dest: toServedFile(notFound.file) },
    ],
    overrides: Object.fromEntries(
      Object.entries(files).map(([path, { file, type }]) => [
        toServedFile(file).slice(1),
        // The root is served from index.html by default.
        { ...(path !== '/' && { path: path.slice(1) }), contentType: type },
      ]),
    ),
  };
}

function toPattern(pattern: string): string {
  return escapeRegExp(pattern).replace(/\\\*$/, '.*');
}
