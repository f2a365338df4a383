import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { otherClinicBuild } from './changed-clinic';

/** `npm test` builds the other clinic's site with an editor. */
const manifest: SiteManifest = JSON.parse(
  readFileSync(path.join(otherClinicBuild, 'site.json'), 'utf8'),
);

function policyOf(path: string): string | undefined {
  const file = manifest.files[path] ?? manifest.notFound;
  return file.headers['Content-Security-Policy'] ?? manifest.headers['Content-Security-Policy'];
}

test('the editor is built, with its script and its fonts', () => {
  const paths = Object.keys(manifest.files);
  expect(paths).toEqual(expect.arrayContaining(['/admin', '/admin/start.js']));
  expect(paths.filter((path) => /^\/admin\/assets\/.*\.woff2$/.test(path))).not.toEqual([]);
});

test.each(['/admin', '/admin/start.js'])('%s has the policy of the editor', (path) => {
  expect(policyOf(path)).toContain("script-src 'self';");
  expect(policyOf(path)).toContain("connect-src 'self' data: blob:;");
});

test.each(['/', '/faq', '/nothing-here'])('%s has nothing of it', (path) => {
  expect(policyOf(path)).toContain("default-src 'none'");
  expect(policyOf(path)).not.toMatch(/script-src|unsafe-inline/);
});
