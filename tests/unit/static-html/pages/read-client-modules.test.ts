import path from 'node:path';
import { expect, test } from 'vitest';
import { readClientModules } from '@/lib/static-html/pages/read-client-modules';
import { StaticHtmlError } from '@/lib/static-html/static-html-error';
import { aFolder } from '@/tests/support/a-folder';
import { aManifest } from './next-page';

function aFile(text: string): string {
  const name = 'page_client-reference-manifest.js';
  return path.join(aFolder('manifest', { [name]: text }), name);
}

test("a page with Next's own client modules alone has none of ours", () => {
  expect(readClientModules(aFile(aManifest([])))).toEqual([]);
});

test('a client component of ours is named by its path', () => {
  const ours = '[project]/components/form/enquiry-form.tsx <module evaluation>';
  expect(readClientModules(aFile(aManifest([ours])))).toEqual(['components/form/enquiry-form.tsx']);
});

test('a client component of another package counts too', () => {
  const theirs = '[project]/node_modules/next-themes/dist/index.mjs';
  expect(readClientModules(aFile(aManifest([theirs])))).toEqual([
    'node_modules/next-themes/dist/index.mjs',
  ]);
});

test('a missing manifest is an error that names it', () => {
  const read = () => readClientModules('/nowhere/page_client-reference-manifest.js');
  expect(read).toThrow(StaticHtmlError);
  expect(read).toThrow(/^\/nowhere\/page_client-reference-manifest\.js: it cannot be read/);
});

test.each([
  ['is empty', ''],
  ['is no longer an assignment', 'export default { "clientModules": {} };'],
  ['is cut off', 'globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{"a":'],
  ['has another name for the modules', 'globalThis.__RSC_MANIFEST["/page"] = {"modules":{"a":1}};'],
  [
    'lists no module, not even of Next',
    'globalThis.__RSC_MANIFEST["/page"] = {"clientModules":{}};',
  ],
])('a manifest that %s is an error', (_, text) => {
  expect(() => readClientModules(aFile(text))).toThrow(StaticHtmlError);
});
