import { readFileSync } from 'node:fs';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { expect, test } from '../test';

/** What may weigh more than 14 kB of HTML and CSS, in kB after brotli, and why. */
const heavier: [RegExp, number, string][] = [
  [/^\/faq$/, 44, 'every answer'],
  [/^\/sources$/, 31, 'every source with its finding'],
  [/^\/deciding(\/[^/]+)?$/, 29, 'every option, with a picture of each benefit and harm'],
  [/^\/search$/, 44, 'an index from A to Z, and what hands it to the script'],
  [/^\/(contact|plan|feedback)$/, 20, 'a form, and what hands it to the script'],
];

test('a page weighs 14 kB, or there is a reason', () => {
  const { files }: SiteManifest = JSON.parse(readFileSync('dist/site.json', 'utf8'));
  const pages = Object.entries(files).filter(([, { type }]) => type.startsWith('text/html'));
  expect(pages.length).toBeGreaterThan(100);
  for (const [path, { file }] of pages) {
    const [, mostKb] = heavier.find(([pattern]) => pattern.test(path)) ?? [path, 14];
    expect.soft(readFileSync(`dist/${file}.br`).length / 1000, path).toBeLessThanOrEqual(mostKb);
  }
});
