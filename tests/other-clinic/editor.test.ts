import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { RoutesManifest } from '@/lib/static-html/route-headers';

/** `npm test` builds the other clinic's site with an editor. */
const manifest: RoutesManifest = JSON.parse(
  readFileSync('test-results-other-clinic/routes-manifest.json', 'utf8'),
);

/** Next sends the last of two headers with the same name. */
function policyOf(pathname: string): string {
  const matching = manifest.headers.filter(({ regex }) => new RegExp(regex).test(pathname));
  const values = matching
    .flatMap(({ headers }) => headers)
    .filter(({ key }) => key === 'Content-Security-Policy')
    .map(({ value }) => value);
  return values.at(-1) ?? '';
}

test('the editor is built, with its script and its fonts', () => {
  for (const file of ['index.html', 'start.js', 'assets']) {
    expect(existsSync(path.join('public/admin', file)), file).toBe(true);
  }
});

test.each(['/admin', '/admin/start.js'])('%s has the policy of the editor', (pathname) => {
  expect(policyOf(pathname)).toContain("script-src 'self';");
  expect(policyOf(pathname)).toContain("connect-src 'self' data: blob:;");
});

test.each(['/', '/faq', '/nothing-here'])('%s has nothing of it', (pathname) => {
  expect(policyOf(pathname)).toContain("script-src 'none'");
  expect(policyOf(pathname)).not.toContain('unsafe-inline');
});
