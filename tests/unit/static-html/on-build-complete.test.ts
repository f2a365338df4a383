import { rmSync, writeFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { deferRuntime } from '@/lib/static-html/defer-runtime';
import { onBuildComplete } from '@/lib/static-html/on-build-complete';
import { purgeStyles } from '@/lib/static-html/purge-styles';
import { StaticHtmlError } from '@/lib/static-html/static-html-error';
import { aBuild, contact, formModule, risks } from './a-build';
import { aNextPage, aStrippedPage } from './next-page';

let printed: string;

beforeEach(() => {
  printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += text;
    return true;
  });
});

test('a page without client components loses the runtime, and may run no script', async () => {
  const build = aBuild(risks);
  await onBuildComplete(build);
  expect(build.htmlOf('/risks')).toBe(await purgeStyles(aStrippedPage(), '/risks'));
  expect(build.policyOf('/risks')).toContain("script-src 'none'");
});

test('a page with a client component has its runtime wait, and may run its own scripts', async () => {
  const build = aBuild(contact);
  await onBuildComplete(build);
  const page = aNextPage({ main: contact.main });
  expect(build.htmlOf('/contact')).toBe(deferRuntime(page, '/contact'));
  expect(build.policyOf('/contact')).toMatch(/script-src 'self'( 'sha256-\S+'){3};/);
});

test('both copies of the 404 lose the runtime, and its policy is that of every other address', async () => {
  const build = aBuild(risks);
  await onBuildComplete(build);
  expect(build.htmlOf('/_not-found')).toBe(aStrippedPage('<h1>Not here</h1>'));
  expect(build.read('server/pages/404.html')).toBe(aStrippedPage('<h1>Not here</h1>'));
  expect(build.policyOf('/:path*')).toContain("script-src 'none'");
});

test('the build prints what each page weighs and may run', async () => {
  await onBuildComplete(aBuild(risks, contact));
  expect(printed.split('\n').map((line) => line.trim().split(/ {2,}/))).toEqual([
    ['Page', 'Requests', 'HTML kB', 'JS kB', 'Policy'],
    ['/risks', '3', expect.stringMatching(/^0\.\d$/), '0.0', 'no scripts'],
    ['/contact', '5', expect.stringMatching(/^0\.\d$/), '0.1', 'own scripts, by hash'],
    ['/_not-found', '3', expect.stringMatching(/^0\.\d$/), '0.0', 'no scripts'],
    [''],
  ]);
});

test('a client component on a page outside app/(interactive) stops the build, naming both', async () => {
  const build = aBuild({ ...risks, clientModules: [formModule] });
  await expect(onBuildComplete(build)).rejects.toThrow(
    /^\/risks draws a client component \(components\/form\/enquiry-form\.tsx\)/,
  );
});

test('a page over its budget stops the build, which says where budgets stand', async () => {
  // Letters that gzip cannot shorten much.
  const text = Array.from({ length: 9_000 }, (_, i) =>
    String.fromCodePoint(0x4e00 + ((i * 7919) % 20_000)),
  ).join('');
  await expect(onBuildComplete(aBuild({ ...risks, main: text }))).rejects.toThrow(
    /^\/risks is over its budget: .* kB of HTML and CSS, at most 14\nBudgets stand in .*lib\/static-html\/budgets\.ts$/,
  );
});

test('a page without its list of client modules stops the build', async () => {
  const build = aBuild(risks);
  rmSync(build.inDist('server/app/(static)/[page]/page_client-reference-manifest.js'));
  await expect(onBuildComplete(build)).rejects.toThrow(StaticHtmlError);
});

test('a build without a 404 is stopped', async () => {
  const build = aBuild(risks);
  rmSync(build.inDist('server/route-cache/_not-found.html'));
  rmSync(build.inDist('server/pages/404.html'));
  await expect(onBuildComplete(build)).rejects.toThrow('/_not-found: it was not prerendered');
});

test('a build whose two copies of the 404 differ in style is stopped', async () => {
  const build = aBuild(risks);
  const other = aNextPage().replace('color:red', 'color:blue');
  writeFileSync(build.inDist('server/pages/404.html'), other);
  await expect(onBuildComplete(build)).rejects.toThrow('its two copies need different policies');
});
