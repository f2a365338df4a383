import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { weighPage } from '@/lib/static-html/weights/weigh-page';
import { aFolder } from '@/tests/support/a-folder';

const script = 'a();'.repeat(500);
const scriptBytes = brotliCompressSync(script).byteLength;

/** A build that has these scripts, all of the same weight. */
function aBuild(...files: string[]): string {
  return aFolder('build', Object.fromEntries(files.map((file) => [`static/${file}`, script])));
}

test('a page of text is the page, its icon and the speculation rules', async () => {
  const page = `<p>${'Text. '.repeat(1000)}</p>`;
  expect(await weighPage(page, aBuild())).toEqual({
    htmlBytes: brotliCompressSync(page).byteLength,
    firstBytes: expect.closeTo(brotliCompressSync(page).byteLength, -1),
    scriptBytes: 0,
    requests: 3,
    photos: 0,
  });
});

test('what shows the first screens does not grow with the page', async () => {
  const words = Array.from({ length: 9000 }, (_, index) => `word${index}`);
  const short = await weighPage(`<main>${words.slice(0, 3000).join(' ')}</main>`, aBuild());
  const long = await weighPage(`<main>${words.join(' ')}</main>`, aBuild());
  expect(long.htmlBytes).toBeGreaterThan(2 * short.htmlBytes);
  expect(long.firstBytes).toBe(short.firstBytes);
});

test('each script that a browser fetches counts, with its weight', async () => {
  const page = [
    '<script src="/_next/static/a.js?v=1" async></script><script>inline()</script>',
    '<link rel="preload" as="script" href="/_next/static/b.js">',
  ].join('');
  expect(await weighPage(page, aBuild('a.js', 'b.js'))).toMatchObject({
    requests: 3 + 2,
    scriptBytes: 2 * scriptBytes,
  });
});

test('a script that is preloaded and then used counts once', async () => {
  const page = [
    '<link rel="modulepreload" href="/_next/static/a.js">',
    '<script src="/_next/static/a.js"></script>',
  ].join('');
  expect(await weighPage(page, aBuild('a.js'))).toMatchObject({ requests: 3 + 1, scriptBytes });
});

test('a script for browsers that are long gone does not count', async () => {
  const page = '<script src="/_next/static/a.js" noModule=""></script>';
  expect(await weighPage(page, aBuild('a.js'))).toMatchObject({ requests: 3, scriptBytes: 0 });
});

test('style sheets and pictures in files count as requests', async () => {
  const page = '<link rel="stylesheet" href="/a.css"><img src="/a.avif" alt=""><style>p{}</style>';
  expect(await weighPage(page, aBuild())).toMatchObject({ requests: 3 + 2, scriptBytes: 0 });
});

test('photographs are counted by themselves', async () => {
  const page =
    '<picture><source srcset="/photos/a.avif 1w"><img src="/photos/a.jpg" alt=""></picture>';
  expect(await weighPage(page, aBuild())).toMatchObject({ requests: 3, photos: 1 });
});
