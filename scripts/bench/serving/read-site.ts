import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SiteFile, SiteManifest } from '../../../lib/static-html/site-manifest';

/** `dist/site.json`, which `npm run build` has written. */
export function readSite(): SiteManifest {
  return JSON.parse(readFileSync('dist/site.json', 'utf8'));
}

/** Every readable page: neither other files nor the pages that follow the form. */
export function listPages(): string[] {
  return Object.entries(readSite().files)
    .filter(([, { type }]) => type.startsWith('text/html'))
    .map(([page]) => page)
    .filter((page) => !page.startsWith('/admin'));
}

/** The size of a file as browsers get it: in its smallest encoding. */
export function weigh({ file, encodings: [smallest] }: SiteFile): number {
  const ending = smallest && { br: '.br', gzip: '.gz' }[smallest];
  return statSync(path.join('dist', `${file}${ending ?? ''}`)).size;
}
