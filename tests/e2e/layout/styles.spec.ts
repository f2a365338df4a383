import { readFileSync } from 'node:fs';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { expect, test } from '../test';

/** Classes by which rules find an element, or a test does, and which need no rule on every page. */
const hooks = [
  ...['fold', 'more', 'opens-wide', 'scene', 'boxes', 'write', 'diary', 'note'],
  ...['one-answer', 'printed-alone', 'discreet', 'imprint', 'sheet', 'sheet-1', 'sheet-2'],
];

test('each page has the rules of all its classes: it was given the right style', () => {
  const { files, templates }: SiteManifest = JSON.parse(readFileSync('dist/site.json', 'utf8'));
  const pages = [...Object.entries(files), ...Object.entries(templates)].filter(([, { type }]) =>
    type.startsWith('text/html'),
  );
  expect(pages.length).toBeGreaterThan(100);
  for (const [path, { file }] of pages) {
    if (path.startsWith('/admin')) continue;
    const html = readFileSync(`dist/${file}`, 'utf8');
    const style = [...html.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, text]) => text).join();
    const body = html.slice(html.indexOf('<body'));
    const used = new Set(
      [...body.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) =>
        names.replaceAll('&amp;', '&').replaceAll('&gt;', '>').split(' ').filter(Boolean),
      ),
    );
    const unstyled = [...used].filter(
      (name) => !hooks.includes(name) && !style.includes(`.${escapeClass(name)}`),
    );
    expect.soft(unstyled, path).toEqual([]);
  }
});

/** A class as a minified style sheet writes it: whatever is not a letter, a digit, - or _ has a backslash. */
function escapeClass(name: string): string {
  return name.replace(/[^\w-]/g, '\\$&');
}
