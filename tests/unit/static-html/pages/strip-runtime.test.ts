import { expect, test } from 'vitest';
import { stripRuntime } from '@/lib/static-html/pages/strip-runtime';
import { StaticHtmlError } from '@/lib/static-html/static-html-error';
import { aNextPage, aStrippedPage } from './next-page';

test('scripts, their preloads and empty markers go, and nothing else', () => {
  expect(stripRuntime(aNextPage(), '/')).toBe(aStrippedPage());
});

test('what hydration left between two texts goes, and the texts stay', () => {
  const page = aNextPage({ main: '<p>From <!-- -->40<!-- --> minutes</p>' });
  expect(stripRuntime(page, '/')).toBe(aStrippedPage('<p>From 40 minutes</p>'));
});

test('a marker of a streamed part that is empty goes too: nothing is missing', () => {
  const end = '<div hidden id="S:0"><!--$--><!--/$--></div>';
  expect(stripRuntime(aNextPage({ end }), '/')).toBe(aStrippedPage());
});

test('a script that is fetched early in the newer way is not fetched any more', () => {
  const end = '<link rel="modulepreload" href="/_next/static/chunks/more.js"/>';
  expect(stripRuntime(aNextPage({ end }), '/')).toBe(aStrippedPage());
});

test.each([
  ['structured data', '<script type="application/ld+json">{"name":"A \\u003c B"}</script>'],
  ['entities', '<p>Tom &amp; Jerry&nbsp;&lt;3 &#x27;x&#x27; &copy;</p>'],
  ['attributes, however they are written', "<a HREF='/a?b&c'  title=x hidden>ä – 𝒳</a>"],
  ['a picture', '<svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"/></svg>'],
  ['a hidden part with text in it', '<div hidden=""><p>Print only</p></div>'],
  ['line ends and spaces', '<pre>a\n\n  b\r\n\tc</pre>'],
  ['a text that speaks of scripts', '<p>Made with Next.js, in &lt;script&gt; and main.js</p>'],
])('%s stays to the byte', (_, main) => {
  expect(stripRuntime(aNextPage({ main }), '/')).toBe(aStrippedPage(main));
});

test.each([
  ['loads no script of Next', '<html><body><p>Text</p></body></html>', 'no script of Next'],
  [
    'has scripts of another name',
    aNextPage().replaceAll('<script', '<x-script').replaceAll('/script>', '/x-script>'),
    'no script of Next',
  ],
  [
    'loads a script of somebody else alone',
    '<html><body><script src="/other.js"></script></body></html>',
    'no script of Next',
  ],
  [
    'waits for a part that is streamed',
    aNextPage({ main: '<!--$?--><template id="B:0"></template><p>Loading</p><!--/$-->' }),
    'waits for a script',
  ],
  [
    'carries a part that is to be moved to its place',
    aNextPage({ end: '<div hidden id="S:0"><p>Late</p></div>' }),
    'waits for a script',
  ],
  [
    'loads a script in a way that is not known',
    aNextPage({ end: '<link rel="prefetch" href="/_next/static/chunks/more.js"/>' }),
    'a part of the runtime was left',
  ],
  [
    'becomes a script when a comment between goes',
    aNextPage({ main: '<<!-- -->script>go()</script>' }),
    'a part of the runtime was left',
  ],
  [
    'becomes structured data when a comment between goes',
    aNextPage({ main: '<<!-- -->script type="application/ld+json">{}</script>' }),
    'structured data',
  ],
  [
    'holds data of the runtime in another element',
    aNextPage({ end: '<x-data>self.__next_f.push([1])</x-data>' }),
    'a part of the runtime was left',
  ],
])('a page that %s is refused with the reason', (_, page, reason) => {
  const strip = () => stripRuntime(page, '/risks');
  expect(strip).toThrow(StaticHtmlError);
  expect(strip).toThrow(new RegExp(`^/risks: .*${reason}`));
});
