import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { addRouteHeaders, type RoutesManifest } from '@/lib/static-html/route-headers';
import { StaticHtmlError } from '@/lib/static-html/static-html-error';

/** What `headers()` in next.config.mjs leaves in Next's manifest. */
const everyPath = {
  source: '/:path*',
  regex: '^(?:/(.*))?$',
  headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }],
};

function aManifestFile(manifest: object): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'routes-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  const file = path.join(dir, 'routes-manifest.json');
  writeFileSync(file, JSON.stringify(manifest));
  return file;
}

/** The manifest after these routes, each with its own name as its policy, were added. */
function withRoutes(...routes: string[]): RoutesManifest {
  const file = aManifestFile({ version: 3, headers: [everyPath] });
  const pages = routes.map((route) => ({ route, policy: `policy of ${route}` }));
  addRouteHeaders(file, { defaultPolicy: 'default policy', pages });
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What a server that takes the last of two equal keys would send. */
function headersOf(pathname: string, { headers }: RoutesManifest): Record<string, string> {
  const matching = headers.filter(({ regex }) => new RegExp(regex).test(pathname));
  return Object.fromEntries(
    matching.flatMap((entry) => entry.headers.map((h) => [h.key, h.value])),
  );
}

test('what the manifest held stays in it', () => {
  const manifest = withRoutes('/risks');
  expect(manifest).toMatchObject({ version: 3 });
  expect(manifest.headers[0]).toEqual(everyPath);
});

test('each page gets its own policy, and every other address the default one', () => {
  const manifest = withRoutes('/risks', '/conditions/ptsd');
  const policies = ['/risks', '/conditions/ptsd', '/conditions', '/risks/more', '/api/contact'].map(
    (pathname) => headersOf(pathname, manifest)['Content-Security-Policy'],
  );
  expect(policies).toEqual([
    'policy of /risks',
    'policy of /conditions/ptsd',
    'default policy',
    'default policy',
    'default policy',
  ]);
});

test('the policy of the home page is for the home page alone', () => {
  const manifest = withRoutes('/');
  expect(headersOf('/', manifest)['Content-Security-Policy']).toBe('policy of /');
  expect(headersOf('/risks', manifest)['Content-Security-Policy']).toBe('default policy');
});

test('signs in an address stand for themselves', () => {
  const manifest = withRoutes('/a.b(c)+');
  expect(headersOf('/a.b(c)+', manifest)['Content-Security-Policy']).toBe('policy of /a.b(c)+');
  expect(headersOf('/axb(c)+', manifest)['Content-Security-Policy']).toBe('default policy');
});

test('a page names the speculation rules, another address does not', () => {
  const manifest = withRoutes('/risks');
  expect(headersOf('/risks', manifest)['Speculation-Rules']).toBe('"/speculation-rules.json"');
  expect(headersOf('/api/contact', manifest)).not.toHaveProperty('Speculation-Rules');
});

test.each([
  ['no entry for every path', { headers: [{ ...everyPath, source: '/risks' }] }],
  ['no headers', { version: 4 }],
])('a manifest with %s is an error, and stays as it was', (_, manifest) => {
  const file = aManifestFile(manifest);
  const add = () => addRouteHeaders(file, { defaultPolicy: 'default policy', pages: [] });
  expect(add).toThrow(StaticHtmlError);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(manifest);
});
