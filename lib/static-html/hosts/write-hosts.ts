import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SiteManifest } from '../site-manifest';
import { toHtaccess } from './apache';
import { toCaddyfile } from './caddy';
import { toHeadersFile, toRedirectsFile } from './headers-file';
import { toNginxConf } from './nginx';
import { toVercelConfig } from './vercel';

/** One file for each host, each made only from the manifest. */
const hostFiles = {
  _headers: toHeadersFile,
  _redirects: toRedirectsFile,
  '.htaccess': toHtaccess,
  'nginx.conf': toNginxConf,
  Caddyfile: toCaddyfile,
} satisfies Record<string, (manifest: SiteManifest) => string>;

/** Hosts that publish a folder as it is, and look for these files in it. */
const published = {
  Netlify: ['_headers', '_redirects'],
  'Cloudflare Pages': ['_headers', '_redirects'],
};

/**
 * Writes `dist/hosts`, and the files that the static host that runs the build looks for, where it
 * looks.
 *
 * @param staticHost as named in `lib/build-env.ts`
 */
export function writeHosts(
  manifest: SiteManifest,
  projectDir: string,
  staticHost: string | undefined,
) {
  const dist = path.join(projectDir, 'dist');
  rmSync(path.join(dist, 'hosts'), { recursive: true, force: true });
  mkdirSync(path.join(dist, 'hosts'), { recursive: true });
  for (const [name, toText] of Object.entries(hostFiles)) {
    writeFileSync(path.join(dist, 'hosts', name), toText(manifest));
  }
  const names = Object.entries(published).find(([host]) => host === staticHost)?.[1] ?? [];
  for (const name of names) {
    cpSync(path.join(dist, 'hosts', name), path.join(dist, 'site', name));
  }
  if (staticHost === 'Vercel') writeVercelOutput(manifest, dist, path.join(projectDir, '.vercel'));
}

function writeVercelOutput(manifest: SiteManifest, dist: string, folder: string) {
  const output = path.join(folder, 'output');
  rmSync(output, { recursive: true, force: true });
  for (const { file } of [...Object.values(manifest.files), manifest.notFound]) {
    cpSync(path.join(dist, file), path.join(output, 'static', path.relative('site', file)));
  }
  const config = JSON.stringify(toVercelConfig(manifest), null, 1);
  writeFileSync(path.join(output, 'config.json'), `${config}\n`);
}
