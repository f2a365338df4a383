import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toCaddyfile } from '@/lib/static-html/hosts/caddy';
import { toNginxConf } from '@/lib/static-html/hosts/nginx';
import { writeHosts } from '@/lib/static-html/hosts/write-hosts';
import { aFolder, write } from '@/tests/support/a-folder';
import { aManifest } from './a-manifest';

/** A project whose site is written, with the host files for it. */
function written(staticHost: string | undefined) {
  const projectDir = aFolder('hosts');
  const manifest = aManifest();
  for (const { file } of [...Object.values(manifest.files), manifest.notFound]) {
    const target = path.join(projectDir, 'dist', file);
    write(target, file);
    write(`${target}.br`, '');
  }
  writeHosts(manifest, projectDir, staticHost);
  return (name: string) => path.join(projectDir, name);
}

test('there is a file for each host, and nothing among the files of the site', () => {
  const at = written(undefined);
  expect(readdirSync(at('dist/hosts')).sort()).toEqual(
    ['.htaccess', 'Caddyfile', '_headers', '_redirects', 'nginx.conf'].sort(),
  );
  expect(existsSync(at('dist/site/_headers'))).toBe(false);
  expect(existsSync(at('.vercel'))).toBe(false);
});

test.each(['Netlify', 'Cloudflare Pages'])(
  '%s finds its files in the folder it publishes',
  (host) => {
    const at = written(host);
    expect(existsSync(at('dist/site/_headers'))).toBe(true);
    expect(existsSync(at('dist/site/_redirects'))).toBe(true);
  },
);

test('Vercel finds its output, without the copies that it makes itself', () => {
  const at = written('Vercel');
  expect(existsSync(at('.vercel/output/config.json'))).toBe(true);
  const files = readdirSync(at('.vercel/output/static'), { recursive: true }).map(String);
  expect(files).toContain('conditions/ptsd.html');
  expect(files).toContain('404.html');
  expect(files.filter((file) => file.endsWith('.br'))).toEqual([]);
});

test.each([
  ['nginx', toNginxConf],
  ['Caddy', toCaddyfile],
])('%s hands on to the server only where the form posts to it', (_name, toText) => {
  expect(toText(aManifest())).toContain('/contact/sent');
  for (const enquiryEndpoint of ['https://enquiries.example/api/contact', null]) {
    expect(toText(aManifest({ enquiryEndpoint }))).not.toMatch(/proxy|\/contact\/sent/);
  }
});
