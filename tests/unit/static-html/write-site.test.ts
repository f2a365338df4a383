import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { deferRuntime } from '@/lib/static-html/pages/defer-runtime';
import { StaticHtmlError } from '@/lib/static-html/static-html-error';
import { type SiteOptions, writeSite } from '@/lib/static-html/write-site';
import { write } from '@/tests/support/a-folder';
import { captureStdout } from '@/tests/support/site/capture-stdout';
import { aBuild, contact, formModule, risks, sent } from './a-build';
import { aNextPage, aStrippedPage } from './pages/next-page';

let printed: { text: string };

beforeEach(() => {
  printed = captureStdout();
});

const options: SiteOptions = { enquiryEndpoint: '/api/contact', cmsHeaders: undefined };

async function built(...pages: Parameters<typeof aBuild>) {
  const build = aBuild(...pages);
  await writeSite(build, options);
  return { ...build, manifest: build.readManifest() };
}

test('a page without client components loses the runtime, and may run no script', async () => {
  const { read, manifest } = await built(risks);
  expect(read('site/risks.html')).toBe(aStrippedPage());
  expect(manifest.files['/risks']).toMatchObject({ type: 'text/html; charset=utf-8' });
  expect(manifest.files['/risks']?.headers).not.toHaveProperty('Content-Security-Policy');
  expect(manifest.headers['Content-Security-Policy']).not.toContain('script-src');
});

test('a page with a client component has its runtime wait, and may run its own scripts', async () => {
  const { read, manifest } = await built(risks, contact);
  const page = aNextPage({ main: contact.main });
  expect(read('site/contact.html')).toBe(deferRuntime(page, '/contact'));
  expect(manifest.files['/contact']?.headers['Content-Security-Policy']).toMatch(
    /script-src 'self'( 'sha256-\S+'){3};/,
  );
});

test('a page whose form was left out loses the runtime', async () => {
  const { manifest } = await built(risks, { ...contact, main: '<p>Call us</p>' });
  expect(manifest.files['/contact']?.headers).not.toHaveProperty('Content-Security-Policy');
});

test('there are the files that pages name or load, and no others', async () => {
  const { manifest } = await built(risks, contact);
  expect(Object.keys(manifest.files).sort()).toEqual([
    '/_next/static/chunks/late.js',
    '/_next/static/chunks/main.js',
    '/_next/static/chunks/polyfills.js',
    '/_next/static/chunks/site.css',
    '/_next/static/chunks/webpack.js',
    '/contact',
    '/favicon.ico',
    '/risks',
  ]);
});

test('link previews are served where messengers ask for them', async () => {
  const build = aBuild(risks);
  const linkPreviews = new Map([['/link-preview/risks.png', Buffer.from('a picture')]]);
  await writeSite(build, { ...options, linkPreviews });
  const preview = build.readManifest().files['/link-preview/risks.png'];
  expect(preview).toMatchObject({ type: 'image/png', encodings: [] });
  expect(preview?.headers).toHaveProperty('Cross-Origin-Resource-Policy', 'cross-origin');
  expect(build.read('site/link-preview/risks.png')).toBe('a picture');
});

test('nothing of the site before is left', async () => {
  const build = aBuild(risks, contact);
  await writeSite(build, options);
  const { appPages, prerenders, staticFiles } = build.outputs;
  const outputs = {
    appPages: appPages.slice(0, 1),
    prerenders: prerenders.slice(0, 1),
    staticFiles,
  };
  await writeSite({ ...build, outputs }, options);
  const dist = path.join(build.projectDir, 'dist');
  expect(readdirSync(dist).sort()).toEqual(['hosts', 'site', 'site.json']);
  expect(existsSync(path.join(dist, 'site/contact.html'))).toBe(false);
});

test('of photographs there are the copies that pages name, which browsers keep', async () => {
  const main = '<picture><source srcset="/photos/a-1.avif 480w, /photos/a-2.avif 800w">';
  const build = aBuild({ ...risks, main: `${main}<img src="/photos/a-1.jpg" alt="A"></picture>` });
  const getPhoto = async (name: string) => Buffer.from(name);
  await writeSite(build, { ...options, getPhoto });
  const { files } = build.readManifest();
  expect(Object.keys(files).filter((name) => name.startsWith('/photos/'))).toEqual([
    '/photos/a-1.avif',
    '/photos/a-1.jpg',
    '/photos/a-2.avif',
  ]);
  expect(files['/photos/a-1.avif']).toMatchObject({ type: 'image/avif', encodings: [] });
  expect(files['/photos/a-1.jpg']?.type).toBe('image/jpeg');
  expect(files['/photos/a-1.jpg']?.headers['Cache-Control']).toContain('immutable');
  expect(build.read('site/photos/a-2.avif')).toBe('/photos/a-2.avif');
});

test('a photograph that is not there stops the build, which names it', async () => {
  const build = aBuild({ ...risks, main: '<img src="/photos/a-1.jpg" alt="A">' });
  await expect(writeSite(build, options)).rejects.toThrow('/photos/a-1.jpg');
});

test('a page that the server fills in is no file of the site', async () => {
  const { projectDir, manifest } = await built(risks, sent);
  expect(Object.keys(manifest.templates)).toEqual(['/contact/sent']);
  expect(manifest.templates['/contact/sent']?.headers).toEqual({ 'Cache-Control': 'no-store' });
  expect(manifest.files).not.toHaveProperty('/contact/sent');
  expect(existsSync(path.join(projectDir, 'dist/site/contact'))).toBe(false);
});

test('compressed copies hold what the page holds, and are listed only where they are smaller', async () => {
  const { projectDir, manifest } = await built({ ...risks, main: '<p>Text.</p>'.repeat(99) });
  const file = path.join(projectDir, 'dist', manifest.files['/risks']?.file ?? '');
  expect(manifest.files['/risks']?.encodings).toEqual(['br', 'gzip']);
  expect(brotliDecompressSync(readFileSync(`${file}.br`))).toEqual(readFileSync(file));
  expect(manifest.files['/favicon.ico']?.encodings).toEqual([]);
  expect(existsSync(path.join(projectDir, 'dist/site/favicon.ico.br'))).toBe(false);
});

test('an old path, and a slash too many, lead to the page', async () => {
  const { manifest } = await built(risks);
  expect(manifest.redirects).toEqual({
    '/dangers': '/risks',
    '/dangers/': '/risks',
    '/risks/': '/risks',
  });
});

test('a form that posts elsewhere may reach that origin', async () => {
  const build = aBuild(risks, contact);
  await writeSite(build, { ...options, enquiryEndpoint: 'https://a.example/api/contact' });
  const policy = build.readManifest().files['/contact']?.headers['Content-Security-Policy'];
  expect(policy).toContain("form-action 'self' https://a.example;");
});

test('the build prints what each page weighs and may run', async () => {
  await built(risks, contact);
  const underOneKb = expect.stringMatching(/^0\.\d$/);
  const row = (path: string, requests: string, scriptKb: string, policy: string) => [
    ...[path, requests, '0', underOneKb, underOneKb, scriptKb, policy],
  ];
  expect(printed.text.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['Page', 'Requests', 'Photos', 'First kB', 'HTML kB', 'JS kB', 'Policy'],
    row('/risks', '3', '0.0', 'no scripts'),
    row('/contact', '5', '0.1', 'own scripts, by hash'),
    row('/404', '3', '0.0', 'no scripts'),
    [''],
  ]);
});

test('a client component on a page outside app/(interactive) stops the build, naming both', async () => {
  await expect(built({ ...risks, clientModules: [formModule] })).rejects.toThrow(
    /^\/risks draws a client component \(components\/form\/enquiry-form\.tsx\)/,
  );
});

/** Letters that hardly compress. */
const tooMuch = Array.from({ length: 30_000 }, (_, i) =>
  String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)),
).join('');

test('a page over its budget stops the build, which says where the budgets are', async () => {
  await expect(built({ ...risks, main: tooMuch })).rejects.toThrow(
    /^\/risks is too much for a slow phone: .* kB in all, at most 18\n.*lib\/static-html\/weights\/budgets\.ts\.$/m,
  );
});

test('a build that ignores budgets writes a page of any weight', async () => {
  const build = aBuild({ ...risks, main: tooMuch });
  await writeSite(build, { ...options, ignoresBudgets: true });
  expect(build.readManifest().files).toHaveProperty('/risks');
});

test('a page without its list of client modules stops the build', async () => {
  const build = aBuild(risks);
  rmSync(build.inDist('server/app/(static)/[page]/page_client-reference-manifest.js'));
  await expect(writeSite(build, options)).rejects.toThrow(StaticHtmlError);
});

test('a file of public/ in the place of a page stops the build, which names it', async () => {
  const build = aBuild(risks);
  write(path.join(build.projectDir, 'public/risks/index.html'), '<p>Mine</p>');
  await expect(writeSite(build, options)).rejects.toThrow('public/ has a file for /risks');
});

test('a build without a 404 is stopped', async () => {
  const build = aBuild(risks);
  const outputs = { ...build.outputs, staticFiles: [] };
  await expect(writeSite({ ...build, outputs }, options)).rejects.toThrow('/404');
});

test('pages without scripts that differ in more than their style stop the build, which names them', async () => {
  const build = aBuild(risks);
  writeFileSync(
    build.inDist('server/route-cache/404.html'),
    aNextPage().replace('</body>', '<form></form></body>'),
  );
  await expect(writeSite(build, options)).rejects.toThrow(/^\/risks and \/404: one policy/);
});
